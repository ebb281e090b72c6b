package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that break the protocol, or use it to keep the server busy, reach nothing and hold up no other client. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileClientsIT {

    private static final Map<String, String> HEADINGS =
            Map.of("400 Bad Request", "Bad request", "405 Method Not Allowed", "Method not allowed");

    private static final int ANSWER_MILLIS = 15_000; // a page that waits for a thread comes much later

    @TempDir
    private static Path data;

    private static int port;
    private static LauncherProcess server;

    @BeforeAll
    static void start() throws IOException {
        port = ListeningAddress.anyFreeLoopback().port();
        server = LauncherProcess.start(Map.of("PRAXIS_DATA", data.toString(), "PORT", String.valueOf(port)))
                .saying("Stop:")
                .unheard();
        assertThat(page("/")).startsWith("HTTP/1.1 200");
    }

    @AfterAll
    static void nothingOfItIsLogged() throws IOException {
        server.close();
        assertThat(Files.readAllLines(data.resolve("log/server-0.log")))
                .noneMatch(line -> line.contains(" SEVERE ") || line.contains(" WARNING "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/%zz",
                "/articles/%",
                "/articles/.",
                "/articles/..",
                "/./articles",
                "/articles/%2e",
                "/articles/%2E%2e/admin",
                "/articles/..;x=1/admin",
                "/articles/%ff",
                "/articles/%00",
                "/articles\\x",
                "/articles/%5cx",
                "/articles/<x>",
                "articles",
                "*",
                "/articles#x"
            })
    void malformedPathIsA400(String path) throws IOException {
        assertRefused("GET " + path + " HTTP/1.1\r\nHost: lindenhof.localhost\r\n\r\n", "400 Bad Request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: ",
                "Host: x:y:z",
                "Host: lindenhof.localhost\r\nHost: harbour.localhost",
                "Host: lindenhof.localhost\r\nhost: lindenhof.localhost",
                "Host: lindenhof.localhost:99999",
                "Host: lindenhof.localhost:8080x",
                "Host: a@lindenhof.localhost",
                "Host: lindenhof.localhost/x",
                "Host: lindenhof .localhost",
                "Host: [::1",
                "Host: lindenhof.localhost\r\nTransfer-Encoding: gzip"
            })
    void malformedHostOrFramingIsA400(String headers) throws IOException {
        assertRefused("GET / HTTP/1.1\r\n" + headers + "\r\n\r\n", "400 Bad Request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: lindenhof.localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na",
                "GET / HTTP/1.1\r\nHost: lindenhof.localhost\r\nContent-Length: x\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: lindenhof.localhost\r\nTransfer-Encoding: chunked\r\n"
                        + "Content-Length: 1\r\n\r\n0\r\n\r\n",
                "GET / HTTP/7.5\r\nHost: lindenhof.localhost\r\n\r\n"
            })
    void whatTheCodecCannotParseIsRefusedWithOurHeaders(String request) throws IOException {
        assertSecured(answer(request)).matches("(?s)HTTP/1.1 (400|505) .*");
    }

    @Test
    void headersAreBounded() throws IOException {
        assertSecured(answer(
                        "GET / HTTP/1.1\r\nHost: lindenhof.localhost\r\nCookie: a=" + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void refusalsHaveTheSecurityHeadersOfThePages() throws IOException {
        List<String> page = securityHeaders(page("/"));
        assertThat(page).hasSize(4);
        assertThat(securityHeaders(page("/%zz"))).containsExactlyInAnyOrderElementsOf(page);
        assertThat(securityHeaders(answer("GET / HTTP/1.1\r\n\r\n"))).containsExactlyInAnyOrderElementsOf(page);
    }

    /** All but the Content-Security-Policy, which depends on the page. */
    private static List<String> securityHeaders(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"))
                .lines()
                .filter(line -> line.matches("(?i)(x-content-type-options|referrer-policy|permissions-policy"
                        + "|cross-origin-opener-policy): .*"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lindenhof.localhost", "LINDENHOF.localhost.", "lindenhof.localhost:", "lindenhof.localhost:80"})
    void wellFormedHostFindsItsPractice(String host) throws IOException {
        assertThat(answer("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("lang=\"de-AT\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE / HTTP/1.1", "CONNECT example.org:443 HTTP/1.1"})
    void methodThatNothingServesIsA405(String line) throws IOException {
        assertRefused(line + "\r\nHost: lindenhof.localhost\r\n\r\n", "405 Method Not Allowed");
    }

    @Test
    void offersNoHttp2WithoutTls() throws IOException {
        assertThat(answer(
                        "GET / HTTP/1.1\r\nHost: lindenhof.localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertRefused("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400 Bad Request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5000\r\n\r\na", "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n"})
    void slowBodiesHoldUpNoOther(String body) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                slow.add(sent("POST /book/free-consultation HTTP/1.1\r\nHost: lindenhof.localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n" + body));
            }
            assertThat(page("/")).startsWith("HTTP/1.1 200");
            assertThat(page("/search?q=angst")).startsWith("HTTP/1.1 200");
            assertThat(answer("POST /book/free-consultation HTTP/1.1\r\nHost: lindenhof.localhost\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\n"
                            + "Connection: close\r\n\r\nname=A"))
                    .startsWith("HTTP/1.1 4");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void bodyThatNeverComesIsA408() throws IOException {
        try (Socket socket = sent("POST /book/free-consultation HTTP/1.1\r\nHost: lindenhof.localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\n")) {
            socket.setSoTimeout(60_000);
            assertThat(rest(socket)).startsWith("HTTP/1.1 408 Request Timeout").contains("Content-Security-Policy: ");
        }
    }

    @Test
    void pagesThatAreNotReadHoldUpNoOther() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                slow.add(sent("GET / HTTP/1.1\r\nHost: lindenhof.localhost\r\n\r\n".repeat(100)));
            }
            assertThat(page("/")).startsWith("HTTP/1.1 200");
            assertThat(page("/search?q=angst")).startsWith("HTTP/1.1 200");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** One answer, with the headers of every page, after which the connection is closed. */
    private static void assertRefused(String request, String status) throws IOException {
        assertSecured(answer(request))
                .startsWith("HTTP/1.1 " + status + "\r\n")
                .contains("<h1>" + HEADINGS.get(status) + "</h1>");
    }

    private static AbstractStringAssert<?> assertSecured(String answer) {
        return assertThat(answer)
                .contains(
                        "\r\nContent-Security-Policy: default-src 'none';",
                        "\r\nX-Content-Type-Options: nosniff\r\n",
                        "\r\nReferrer-Policy: ",
                        "\r\nPermissions-Policy: ",
                        "\r\nCross-Origin-Opener-Policy: ",
                        "\r\nCache-Control: no-store\r\n")
                .doesNotContainIgnoringCase("payara")
                .doesNotContain("lindenhof", "harbour");
    }

    private static String page(String path) throws IOException {
        return answer("GET " + path + " HTTP/1.1\r\nHost: lindenhof.localhost\r\nConnection: close\r\n\r\n");
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = sent(request)) {
            return rest(socket);
        }
    }

    private static Socket sent(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(ANSWER_MILLIS);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String rest(Socket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
}

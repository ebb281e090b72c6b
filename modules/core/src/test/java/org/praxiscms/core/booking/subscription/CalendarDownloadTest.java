package org.praxiscms.core.booking.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.booking.subscription.Downloaded.Validators;

/** Fetching from servers that answer well, badly, slowly, endlessly, or lead somewhere else. */
class CalendarDownloadTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Elsewhere elsewhere = new Elsewhere();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void stop() {
        never.countDown();
        elsewhere.close();
        threads.shutdownNow();
    }

    @Test
    void bringsTheTextAndWhatToAskWithNextTime() {
        CalendarUrl url =
                elsewhere.answering("/a.ics", 200, Elsewhere.CALENDAR, "ETag", "\"v1\"", "Last-Modified", "some day");
        Downloaded downloaded = fetch(url, Validators.NONE);
        assertThat(downloaded.text().map(text -> new String(text, StandardCharsets.UTF_8)))
                .contains(Elsewhere.CALENDAR);
        assertThat(downloaded.validators()).isEqualTo(new Validators("\"v1\"", "some day"));
    }

    @Test
    void sendsNothingThatTellsWhoAsks() {
        fetch(elsewhere.answering("/a.ics", 200, Elsewhere.CALENDAR), Validators.NONE);
        assertThat(elsewhere.asked().get(0).getRequestHeaders().keySet())
                .containsExactlyInAnyOrder("Accept", "Accept-encoding", "User-agent", "Host", "Connection");
        assertThat(elsewhere.asked().get(0).getRequestHeaders().get("Accept-Encoding"))
                .containsExactly("identity");
    }

    @Test
    void understandsGzipThatItDidNotAskFor() throws IOException {
        byte[] zipped = zipped(Elsewhere.CALENDAR.getBytes(StandardCharsets.UTF_8));
        for (String[] headers : new String[][] {{}, {"Content-Encoding", "gzip"}}) {
            CalendarUrl url = answering("/a" + headers.length, zipped, headers);
            assertThat(fetch(url, Validators.NONE).text().map(text -> new String(text, StandardCharsets.UTF_8)))
                    .contains(Elsewhere.CALENDAR);
        }
    }

    @Test
    void whatIsTooLargeBeforeGzipOrIsCutOffIsRefused() throws IOException {
        byte[] large = zipped(new byte[5_000_001]);
        assertThat(large.length).isLessThan(100_000);
        assertThat(failure(answering("/large", large))).isEqualTo(FetchFailure.TOO_LARGE);
        assertThat(failure(answering("/cut", Arrays.copyOf(large, large.length / 2))))
                .isEqualTo(FetchFailure.NOT_A_CALENDAR);
        assertThat(failure(answering("/damaged", new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9})))
                .isEqualTo(FetchFailure.NOT_A_CALENDAR);
    }

    @Test
    void aMillionEmptyPartsOfGzipEnd() throws IOException {
        byte[] empty = zipped(new byte[0]);
        byte[] many = new byte[empty.length * (4_900_000 / empty.length)];
        for (int i = 0; i < many.length; i++) {
            many[i] = empty[i % empty.length];
        }
        assertThat(fetch(answering("/empty", many), Validators.NONE).text()).contains(new byte[0]);
    }

    @Test
    void saysThatNothingHasChanged() {
        CalendarUrl url = elsewhere.at(
                "/a.ics",
                exchange -> Elsewhere.answer(
                        exchange,
                        "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200,
                        Elsewhere.CALENDAR));
        Validators known = new Validators("\"v1\"", null);
        assertThat(fetch(url, known)).isEqualTo(new Downloaded(java.util.Optional.empty(), known));
        assertThat(fetch(url, Validators.NONE).text()).isPresent();
    }

    @Test
    void doesNotBelieveThatNothingHasChangedWhenItAskedForEverything() {
        assertThat(failure(elsewhere.answering("/a.ics", 304, ""))).isEqualTo(FetchFailure.STATUS);
    }

    @Test
    void sendsALoginToItsOwnServerOnly() {
        elsewhere.redirecting("/a.ics", "http://localhost:" + elsewhere.port() + "/b.ics");
        elsewhere.answering("/b.ics", 200, Elsewhere.CALENDAR);
        fetch(url("http://ann:p%40ss@127.0.0.1:%d/a.ics"), Validators.NONE);
        assertThat(elsewhere.asked().get(0).getRequestHeaders().getFirst("Authorization"))
                .isEqualTo("Basic YW5uOnBAc3M=");
        assertThat(elsewhere.asked().get(1).getRequestHeaders()).doesNotContainKey("Authorization");
    }

    @ParameterizedTest
    @CsvSource({
        "401, FORBIDDEN",
        "403, FORBIDDEN",
        "404, MISSING",
        "410, MISSING",
        "204, STATUS",
        "300, STATUS",
        "429, STATUS",
        "500, STATUS",
        "503, STATUS"
    })
    void otherAnswersAreFailures(int status, FetchFailure expected) {
        assertThat(failure(elsewhere.answering("/a.ics", status, ""))).isEqualTo(expected);
    }

    @Test
    void isLedOnThreeTimesAndNoMore() {
        elsewhere.redirecting("/1", "/2");
        elsewhere.redirecting("/2", elsewhere.url("/3").value().toString());
        elsewhere.redirecting("/3", "4");
        elsewhere.answering("/4", 200, Elsewhere.CALENDAR);
        elsewhere.redirecting("/0", "/1");
        assertThat(fetch(elsewhere.url("/1"), Validators.NONE).text()).isPresent();
        assertThat(failure(elsewhere.url("/0"))).isEqualTo(FetchFailure.REDIRECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data, ADDRESS",
        "http://[fe80::1]/, ADDRESS",
        "http://0.0.0.0/, ADDRESS",
        "http://224.0.0.1/, ADDRESS",
        "file:///etc/passwd, REDIRECTED",
        "ftp://127.0.0.1/, REDIRECTED",
        "'http://', REDIRECTED",
        "':', REDIRECTED"
    })
    void isNotLedWhereItMayNotGo(String location, FetchFailure expected) {
        assertThat(failure(elsewhere.redirecting("/a.ics", location))).isEqualTo(expected);
    }

    @Test
    void anAnswerThatLeadsNowhereIsAFailure() {
        assertThat(failure(elsewhere.answering("/a.ics", 302, ""))).isEqualTo(FetchFailure.REDIRECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/a.ics",
                "http://localhost:%d/a.ics",
                "http://[::1]:%d/a.ics",
                "http://[::ffff:127.0.0.1]:%d/a.ics",
                "http://2130706433:%d/a.ics"
            })
    void reachesNothingPrivateUnlessItIsAllowedTo(String address) {
        elsewhere.answering("/a.ics", 200, Elsewhere.CALENDAR);
        CalendarDownload careful = new CalendarDownload(threads, new Networks(false), LONG);
        NotFetched refused = catchThrowableOfType(NotFetched.class, () -> careful.of(url(address), Validators.NONE));
        assertThat(refused.reason()).isEqualTo(FetchFailure.ADDRESS);
        assertThat(elsewhere.asked()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        CalendarUrl declared = elsewhere.at("/declared", exchange -> {
            exchange.sendResponseHeaders(200, 5_000_001);
            exchange.getResponseBody().flush(); // Java 25 sends the headers with the body's first bytes
            never();
        });
        CalendarUrl endless = elsewhere.at("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] some = new byte[8192];
            try (OutputStream body = exchange.getResponseBody()) {
                while (never.getCount() > 0) {
                    body.write(some);
                }
            }
        });
        assertThat(failure(declared)).isEqualTo(FetchFailure.TOO_LARGE);
        assertThat(failure(endless)).isEqualTo(FetchFailure.TOO_LARGE);
    }

    @Test
    void theTimeInAllIsLimited() {
        CalendarUrl silent = elsewhere.at("/silent", exchange -> never());
        CalendarUrl stuck = elsewhere.at("/stuck", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('B');
            exchange.getResponseBody().flush();
            never();
        });
        CalendarDownload hurried = new CalendarDownload(threads, new Networks(true), SHORT);
        for (CalendarUrl url : new CalendarUrl[] {silent, stuck}) {
            NotFetched slow = catchThrowableOfType(NotFetched.class, () -> hurried.of(url, Validators.NONE));
            assertThat(slow.reason()).isEqualTo(FetchFailure.TOO_SLOW);
        }
    }

    @Test
    void whoDoesNotAnswerOrSpeaksNoHttpIsUnreachable() throws IOException {
        int closed;
        try (Elsewhere gone = new Elsewhere()) {
            closed = gone.port();
        }
        assertThat(failure(CalendarUrl.of("http://127.0.0.1:" + closed + "/").orElseThrow()))
                .isEqualTo(FetchFailure.UNREACHABLE);
        assertThat(failure(CalendarUrl.of("http://no-such-host.invalid/").orElseThrow()))
                .isEqualTo(FetchFailure.UNREACHABLE);
    }

    @Test
    void whoCannotProveWhoTheyAreIsNotBelieved(@TempDir Path folder) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys.p12"))));
        server.createContext("/", exchange -> Elsewhere.answer(exchange, 200, Elsewhere.CALENDAR));
        server.start();
        try {
            String address = "https://127.0.0.1:" + server.getAddress().getPort() + "/a.ics";
            assertThat(failure(CalendarUrl.of(address).orElseThrow())).isEqualTo(FetchFailure.TLS);
        } finally {
            server.stop(0);
        }
    }

    /** A certificate for 127.0.0.1 that nobody has vouched for. */
    private static SSLContext selfSigned(Path keys) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storepass",
                        "password",
                        "-keystore",
                        keys.toString())
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance(keys.toFile(), "password".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "password".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private CalendarUrl answering(String path, byte[] body, String... headers) {
        return elsewhere.at(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private CalendarUrl url(String pattern) {
        return CalendarUrl.of(pattern.replace("%d", "" + elsewhere.port())).orElseThrow();
    }

    private Downloaded fetch(CalendarUrl url, Validators known) {
        return new CalendarDownload(threads, new Networks(true), LONG).of(url, known);
    }

    private FetchFailure failure(CalendarUrl url) {
        return catchThrowableOfType(NotFetched.class, () -> fetch(url, Validators.NONE))
                .reason();
    }

    private void never() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Caddy and nginx in front, with the configuration in {@code deploy/}, as {@code docs/operations.md} describes it. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BehindProxyIT {

    private static final String HOST = "lindenhof.localhost";
    private static final String ALIAS = "www.lindenhof.localhost";

    /** Both are asked on ports of their own. */
    enum Proxy {
        CADDY,
        NGINX
    }

    @TempDir
    private static Path home;

    private static int backend;
    private static final List<AutoCloseable> STARTED = new ArrayList<>();
    private static final Map<Proxy, Integer> PLAIN = new java.util.EnumMap<>(Proxy.class);
    private static final Map<Proxy, Integer> SECURE = new java.util.EnumMap<>(Proxy.class);

    @BeforeAll
    static void start() throws Exception {
        backend = ListeningAddress.anyFreeLoopback().port();
        PostgresFixture postgres = PostgresFixture.in(home.resolve("postgresql"));
        STARTED.add(postgres);
        String database = postgres.url("postgres").hosts();
        Login superuser = postgres.superuser();
        STARTED.add(LauncherProcess.start(Map.of(
                        "PRAXIS_DATA", home.resolve("data").toString(),
                        "PORT", String.valueOf(backend),
                        "DATABASE_URL",
                                "postgresql://" + superuser.user() + ":" + superuser.password() + "@" + database
                                        + "/postgres",
                        "PRAXIS_ENCRYPTION_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                        "PRAXIS_ADDRESS", "127.0.0.1",
                        "PRAXIS_DEMO", "true",
                        "PRAXIS_PUBLIC_SCHEME", "https",
                        "PRAXIS_PUBLIC_PORT", "443", // the proxy's as visitors see it
                        "PRAXIS_TRUSTED_PROXIES", "127.0.0.1"))
                .saying("Stop:")
                .unheard());
        PostgresFixture.execute(
                postgres.url("postgres"),
                superuser,
                "insert into tenant_host (host, tenant_id) select '" + ALIAS + "', tenant_id from tenant_host"
                        + " where host = '" + HOST + "'",
                "select pg_notify('praxis_changed', tenant_id || ' tenant') from tenant_host where host = '" + HOST
                        + "'");
        startCaddy();
        startNginx();
        for (Proxy proxy : Proxy.values()) {
            Eventually.within(Duration.ofSeconds(60), proxy + " answers", () -> isAnswering(proxy));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (int i = STARTED.size() - 1; i >= 0; i--) {
            STARTED.get(i).close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void pageIsServedOverTlsWithHsts(Proxy proxy) throws Exception {
        assertThat(secure(proxy, HOST, "/"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("\nstrict-transport-security: max-age=31536000")
                .contains("<link rel=\"canonical\" href=\"https://" + HOST + "/\"");
    }

    @ParameterizedTest
    @EnumSource
    void plainHttpLeadsToHttps(Proxy proxy) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PLAIN.get(proxy))) {
            assertThat(ask(socket, HOST, "/articles?page=1"))
                    .matches(Pattern.compile("HTTP/1.1 30[18] .*", Pattern.DOTALL))
                    .containsIgnoringCase("\nlocation: https://" + HOST);
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherHostLeadsToTheCanonicalOne(Proxy proxy) throws Exception {
        Eventually.within(
                Duration.ofSeconds(30),
                "the new host is known",
                () -> secure(proxy, ALIAS, "/articles?page=1").startsWith("HTTP/1.1 308"));
        assertThat(secure(proxy, ALIAS, "/articles?page=1"))
                .containsIgnoringCase("\nlocation: https://" + HOST + "/articles?page=1\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void cookiesAreSecure(Proxy proxy) throws Exception {
        assertThat(secure(proxy, HOST, "/admin/sign-in").lines())
                .filteredOn(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("set-cookie:"))
                .allSatisfy(line -> assertThat(line).contains("__Host-", "Secure", "HttpOnly"));
    }

    private static boolean isAnswering(Proxy proxy) {
        try {
            return secure(proxy, HOST, "/").startsWith("HTTP/1.1 200");
        } catch (IOException e) {
            return false; // not yet
        }
    }

    private static String secure(Proxy proxy, String host, String path) throws IOException {
        try (SSLSocket socket = (SSLSocket) trustingAll().getSocketFactory().createSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), SECURE.get(proxy)), 10_000);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setServerNames(List.of(new SNIHostName(host)));
            socket.setSSLParameters(parameters);
            return ask(socket, host, path);
        }
    }

    private static String ask(Socket socket, String host, String path) throws IOException {
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void startCaddy() throws IOException {
        ports(Proxy.CADDY);
        ProcessBuilder caddy = new ProcessBuilder(
                "caddy", "run", "--config", deployed("caddy/Caddyfile").toString(), "--adapter", "caddyfile");
        Map<String, String> environment = caddy.environment();
        environment.put("HOME", home.toString());
        environment.put("XDG_DATA_HOME", home.resolve("caddy").toString());
        environment.put("PRAXIS_HOSTS", HOST + ", " + ALIAS);
        environment.put("PRAXIS_UPSTREAM", "127.0.0.1:" + backend);
        environment.put("CADDY_TLS", "tls internal");
        environment.put(
                "CADDY_OPTIONS",
                "default_bind 127.0.0.1\nskip_install_trust\nhttp_port " + PLAIN.get(Proxy.CADDY) + "\nhttps_port "
                        + SECURE.get(Proxy.CADDY));
        run(caddy);
    }

    private static void startNginx() throws Exception {
        ports(Proxy.NGINX);
        writeCertificate(home.resolve("fullchain.pem"), home.resolve("privkey.pem"));
        String site = Files.readString(deployed("nginx/praxis.conf"))
                .replace("lindenhof.example", HOST)
                .replace("listen 80;", "listen 127.0.0.1:" + PLAIN.get(Proxy.NGINX) + ";")
                .replace("listen 443 ssl", "listen 127.0.0.1:" + SECURE.get(Proxy.NGINX) + " ssl")
                .replace("/etc/ssl/" + HOST, home.toString())
                .replace("127.0.0.1:8080", "127.0.0.1:" + backend);
        assertThat(site).doesNotContain("/etc/ssl", "8080", "listen 443", "listen 80");
        Files.writeString(home.resolve("praxis.conf"), site);
        Path temporary = Files.createDirectory(home.resolve("nginx"));
        Path main =
                Files.writeString(home.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { }
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include %2$s;
                }
                """.formatted(temporary, home.resolve("praxis.conf")));
        run(new ProcessBuilder(
                "nginx",
                "-c",
                main.toString(),
                "-e",
                temporary.resolve("error.log").toString()));
    }

    private static void ports(Proxy proxy) throws IOException {
        PLAIN.put(proxy, ListeningAddress.anyFreeLoopback().port());
        SECURE.put(proxy, ListeningAddress.anyFreeLoopback().port());
    }

    private static Path deployed(String file) {
        return Path.of("..", file).toAbsolutePath().normalize();
    }

    private static void run(ProcessBuilder program) throws IOException {
        Process process = program.redirectErrorStream(true)
                .redirectOutput(home.resolve(program.command().get(0) + ".log").toFile())
                .start();
        STARTED.add(() -> {
            process.destroy();
            process.waitFor();
        });
    }

    /** A key and its self-signed certificate, made by the JDK's keytool. */
    private static void writeCertificate(Path certificate, Path key) throws Exception {
        Path store = home.resolve("tls.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "tls",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + HOST,
                        "-ext",
                        "san=dns:" + HOST + ",dns:" + ALIAS,
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        Files.writeString(
                certificate, pem("CERTIFICATE", keys.getCertificate("tls").getEncoded()));
        Files.writeString(
                key,
                pem("PRIVATE KEY", keys.getKey("tls", "changeit".toCharArray()).getEncoded()));
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    /** For a proxy whose certificate nobody signed; what is tested is behind it. */
    private static SSLContext trustingAll() {
        TrustManager all = new X509TrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type) {
                // no client has one
            }

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type) {
                // any
            }

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {all}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

package org.praxiscms.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.setting.WrongSettingException;

/** A gateway on this machine that answers well, badly, elsewhere, slowly, or not at all. */
class WebhookChannelTest {

    private static final String SECRET = "a secret that both sides know";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);
    private static final TextMessage MESSAGE =
            new TextMessage("0190", "+436641234567", "Erinnerung: morgen 10:00. \"„“\\");

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer gateway;
    private volatile String body;
    private volatile HttpExchange asked;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.setExecutor(Executors.newCachedThreadPool());
        gateway.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        gateway.stop(0);
    }

    @Test
    void postsSignedJson() throws Exception {
        answer(202);
        channel(Duration.ofSeconds(10)).send(MESSAGE);
        assertThat(body)
                .isEqualTo("{\"id\":\"0190\",\"to\":\"+436641234567\","
                        + "\"text\":\"Erinnerung: morgen 10:00. \\\"„“\\\\\"}");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = HexFormat.of().formatHex(mac.doFinal(("1795773600." + body).getBytes(StandardCharsets.UTF_8)));
        assertThat(header("Praxis-Timestamp")).isEqualTo("1795773600");
        assertThat(header("Praxis-Signature")).isEqualTo("v1=" + signed);
        assertThat(header("Idempotency-Key")).isEqualTo("0190");
        assertThat(header("Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 404, 429, 500, 503})
    void anythingButYesIsNo(int status) {
        answer(status);
        assertThatThrownBy(() -> channel(Duration.ofSeconds(10)).send(MESSAGE))
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining(String.valueOf(status))
                .message()
                .doesNotContain("664", "Erinnerung", "127.0.0.1");
    }

    @Test
    void anAnswerThatNeverEndsIsNone() {
        gateway.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            await(end);
        });
        assertThatThrownBy(() -> channel(Duration.ofMillis(300)).send(MESSAGE)).isInstanceOf(NotTaken.class);
    }

    @Test
    void nobodyThereIsNo() {
        gateway.stop(0);
        assertThatThrownBy(() -> channel(Duration.ofSeconds(10)).send(MESSAGE)).isInstanceOf(NotTaken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sms.example.org/send",
                "http://localhost.example.org/",
                "http://127.0.0.1@sms.example.org/",
                "ftp://sms.example.org/",
                "https:///send",
                "/send"
            })
    void speaksOpenlyWithThisMachineOnly(String address) {
        assertThatThrownBy(() -> new WebhookChannel(URI.create(address), SECRET, CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("example");
    }

    @Test
    void takesHttpsAndASecretWorthTheName() {
        URI address = URI.create("https://sms.example.org/send");
        assertThatCode(() -> new WebhookChannel(address, SECRET, CLOCK)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new WebhookChannel(address, "short", CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(MESSAGE.toString()).doesNotContain("664", "Erinnerung");
    }

    @Test
    void withoutAnAddressThatWillDoThereIsNoChannel() {
        assertThat(new TextMessaging(CLOCK, Optional.empty(), Optional.empty()).channel())
                .isEmpty();
        assertThat(new TextMessaging(CLOCK, Optional.of(" "), Optional.of(SECRET)).channel())
                .isEmpty();
        assertThat(new TextMessaging(CLOCK, Optional.of("https://sms.example.org"), Optional.of(SECRET)).channel())
                .isPresent();
    }

    @Test
    void refusesAnAddressOrASecretThatWillNotDo() {
        assertThatThrownBy(() -> new TextMessaging(CLOCK, Optional.of("http://sms.example.org"), Optional.of(SECRET)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("PRAXIS_SMS_WEBHOOK_URL ");
        assertThatThrownBy(() -> new TextMessaging(CLOCK, Optional.of("no address"), Optional.of(SECRET)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("PRAXIS_SMS_WEBHOOK_URL ");
        assertThatThrownBy(() -> new TextMessaging(CLOCK, Optional.of("https://sms.example.org"), Optional.empty()))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("PRAXIS_SMS_WEBHOOK_SECRET ");
    }

    private WebhookChannel channel(Duration patience) {
        URI address = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/");
        return new WebhookChannel(address, SECRET, CLOCK, patience);
    }

    private void answer(int status) {
        gateway.createContext("/", exchange -> {
            asked = exchange;
            body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "https://elsewhere.example/");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private String header(String name) {
        return asked.getRequestHeaders().getFirst(name);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.praxiscms.core.message;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.praxiscms.core.setting.WrongSettingException;

/**
 * Posts each message as JSON to an address of the operator's, who leads it on to a gateway. Signed, so that the receiver
 * knows whom it comes from and when: HMAC-SHA-256 over the time, a full stop and the body.
 */
final class WebhookChannel implements TextChannel {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LEAST_SECRET = 16;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI address;
    private final byte[] secret;
    private final Clock clock;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // what the simplest receiver understands
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @throws WrongSettingException when the address is not https (or of this machine), or the secret is short */
    WebhookChannel(URI address, String secret, Clock clock) {
        this(address, secret, clock, PATIENCE);
    }

    WebhookChannel(URI address, String secret, Clock clock, Duration patience) {
        boolean loopback = "http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost()));
        if (!loopback && !("https".equals(address.getScheme()) && address.getHost() != null)) {
            throw new WrongSettingException("PRAXIS_SMS_WEBHOOK_URL must be an https address.");
        }
        if (secret.length() < LEAST_SECRET) {
            throw new WrongSettingException(
                    "PRAXIS_SMS_WEBHOOK_SECRET must have at least " + LEAST_SECRET + " characters.");
        }
        this.address = address;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public void send(TextMessage message) {
        String body = Json.createObjectBuilder()
                .add("id", message.id())
                .add("to", message.recipient())
                .add("text", message.text())
                .build()
                .toString();
        String time = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Praxis")
                .header("Idempotency-Key", message.id())
                .header("Praxis-Timestamp", time)
                .header("Praxis-Signature", "v1=" + signature(time + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        int status = status(request);
        if (status < 200 || status > 299) {
            throw new NotTaken("the gateway answered " + status);
        }
    }

    // The whole answer within the time: one that drips would go on for ever.
    private int status(HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (TimeoutException slow) {
            throw new NotTaken("the gateway took longer than " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new NotTaken(
                    e.getCause() instanceof IOException unreachable
                            ? "the gateway was not reached: "
                                    + unreachable.getClass().getSimpleName()
                            : "the gateway was not asked: "
                                    + e.getCause().getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotTaken("the server is stopping");
        } finally {
            answer.cancel(true);
        }
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 belongs to every Java", e);
        }
    }
}

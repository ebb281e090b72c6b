package org.praxiscms.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.setting.WrongSettingException;

/** The installation's way to send text messages, if it has one. */
@ApplicationScoped
public class TextMessaging {

    private final Optional<TextChannel> channel;

    /** @throws WrongSettingException when there is an address, and it or the secret will not do */
    @Inject
    public TextMessaging(
            Clock clock,
            @ConfigProperty(name = "praxis.sms.webhook.url") Optional<String> url,
            @ConfigProperty(name = "praxis.sms.webhook.secret") Optional<String> secret) {
        this.channel = url.filter(text -> !text.isBlank()).flatMap(text -> webhook(text, secret.orElse(""), clock));
    }

    protected TextMessaging() {
        this.channel = Optional.empty();
    }

    /** Empty when the installation sends no text messages. */
    public Optional<TextChannel> channel() {
        return channel;
    }

    private static Optional<TextChannel> webhook(String url, String secret, Clock clock) {
        try {
            return Optional.of(new WebhookChannel(new URI(url.strip()), secret, clock));
        } catch (URISyntaxException malformed) {
            throw new WrongSettingException("PRAXIS_SMS_WEBHOOK_URL must be an https address.");
        }
    }
}

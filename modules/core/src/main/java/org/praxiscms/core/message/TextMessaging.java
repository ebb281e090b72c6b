package org.praxiscms.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The installation's way to send text messages, if it has one. */
@ApplicationScoped
public class TextMessaging {

    private static final Logger LOG = Logger.getLogger(TextMessaging.class.getName());

    private final Optional<TextChannel> channel;

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
            return Optional.of(new WebhookChannel(URI.create(url.strip()), secret, clock));
        } catch (IllegalArgumentException wrong) {
            LOG.log(Level.SEVERE, "No text messages are sent: {0}", wrong.getMessage());
            return Optional.empty();
        }
    }
}

package org.praxiscms.core.booking.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.message.NotTaken;
import org.praxiscms.core.message.TextChannel;
import org.praxiscms.core.message.TextMessage;
import org.praxiscms.core.message.TextMessaging;
import org.praxiscms.core.privacy.WordlessCause;
import org.praxiscms.core.tenant.TenantScope;

/**
 * Sends the entered practice's reminders by text message. No transaction is open while the gateway is waited for; a node
 * that dies meanwhile leaves the message to the others, who send it with the same id.
 */
@ApplicationScoped
public class SendingTexts {

    private static final Logger LOG = Logger.getLogger(SendingTexts.class.getName());

    private final ReminderTexts texts;
    private final TextMessaging messaging;

    @Inject
    public SendingTexts(ReminderTexts texts, TextMessaging messaging) {
        this.texts = texts;
        this.messaging = messaging;
    }

    protected SendingTexts() {
        this(null, null);
    }

    /** Sends one message that is due, as far as it can be; says whether there was one. */
    public boolean sendNext() {
        Optional<TextChannel> channel = messaging.channel();
        Optional<UUID> due = channel.flatMap(open -> texts.take());
        due.ifPresent(id -> send(id, channel.get()));
        return due.isPresent();
    }

    // Catches everything: one whose booking cannot be read must not keep the others.
    private void send(UUID id, TextChannel channel) {
        try {
            Optional<TextMessage> message = texts.message(id);
            if (message.isEmpty()) {
                return;
            }
            channel.send(message.get());
        } catch (NotTaken e) {
            failed(id, e.getMessage());
            return;
        } catch (RuntimeException e) {
            failed(id, WordlessCause.of(e));
            return;
        }
        texts.left(id);
    }

    private void failed(UUID id, String why) {
        boolean again = texts.failed(id);
        LOG.log(Level.WARNING, "Text message {0} of {1} {2}: {3}", new Object[] {
            id, TenantScope.current().key(), again ? "is tried again" : "is given up", why
        });
    }
}

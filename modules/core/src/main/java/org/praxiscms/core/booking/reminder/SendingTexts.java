package org.praxiscms.core.booking.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.message.NotTaken;
import org.praxiscms.core.message.TextChannel;
import org.praxiscms.core.message.TextMessage;
import org.praxiscms.core.message.TextMessaging;
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

    /** Sends one message that is due; says whether there was one. */
    public boolean sendNext() {
        Optional<TextChannel> channel = messaging.channel();
        Optional<TextMessage> message = channel.flatMap(open -> texts.take());
        message.ifPresent(due -> send(due, channel.get()));
        return message.isPresent();
    }

    private void send(TextMessage message, TextChannel channel) {
        try {
            channel.send(message);
        } catch (NotTaken e) {
            boolean again = texts.failed(message.id());
            LOG.log(Level.WARNING, "Text message {0} of {1} {2}: {3}", new Object[] {
                message.id(), TenantScope.current().key(), again ? "is tried again" : "is given up", e.getMessage()
            });
            return;
        }
        texts.left(message.id());
    }
}

package org.praxiscms.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.TenantScope;

/**
 * Hands the entered practice's mails over. Each one leaves in a transaction of its own that holds its row: other nodes
 * and threads skip it, and a node that dies leaves it in the outbox.
 */
@ApplicationScoped
@Transactional
public class MailDispatch {

    /** The sender's address where none is configured. */
    static final String USUAL_SENDER = "no-reply@praxis.localhost";

    private static final Logger LOG = Logger.getLogger(MailDispatch.class.getName());

    private final Outbox outbox;
    private final Practices practices;
    private final Clock clock;
    private final MailTransport transport;

    @Inject
    public MailDispatch(
            Outbox outbox,
            Practices practices,
            Clock clock,
            @ConfigProperty(name = "praxis.smtp.url") Optional<String> server,
            @ConfigProperty(name = "praxis.mail.sender", defaultValue = USUAL_SENDER) String sender,
            @ConfigProperty(name = "praxis.data", defaultValue = "data") String data) {
        this.outbox = outbox;
        this.practices = practices;
        this.clock = clock;
        String address = MailSender.address(sender);
        this.transport = server.filter(url -> !url.isBlank())
                .<MailTransport>map(url -> new SmtpTransport(SmtpServer.parse(url), address))
                .orElseGet(() -> new FolderTransport(Path.of(data, "mail"), address));
    }

    protected MailDispatch() {
        this.outbox = null;
        this.practices = null;
        this.clock = null;
        this.transport = null;
    }

    /**
     * Sends the mail that has been due longest, of those that no other node or thread is sending. One that the server
     * does not take stays in the outbox.
     *
     * @return whether there was one
     * @throws UnreadableMail when it cannot be read
     */
    boolean sendNext() {
        Optional<UUID> next = outbox.takeNext(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    /** Leaves a mail that cannot be read for later. */
    void postpone(UUID mail) {
        outbox.postpone(mail, clock.instant());
    }

    private void send(UUID id) {
        try {
            outbox.with(id).ifPresent(this::send);
        } catch (RuntimeException e) {
            throw new UnreadableMail(id, e);
        }
    }

    private void send(Mail mail) {
        Practice practice = practices.current();
        try {
            transport.deliver(new Envelope(
                    mail.id().toString(),
                    mail.senderName().orElse(practice.name()),
                    mail.senderName().isPresent() ? "" : practice.address().email(),
                    mail.recipient(),
                    mail.subject(),
                    mail.body(),
                    mail.calendar(),
                    mail.calendarMethod()));
            mail.left(clock.instant());
        } catch (NotDelivered e) {
            boolean givenUp = mail.failed(clock.instant(), e.permanent());
            LOG.log(
                    Level.WARNING,
                    givenUp ? "Mail {0} of {1} is given up: {2}" : "Mail {0} of {1} stays in the outbox: {2}",
                    new Object[] {mail.id(), TenantScope.current().key(), e.getMessage()});
        }
    }
}

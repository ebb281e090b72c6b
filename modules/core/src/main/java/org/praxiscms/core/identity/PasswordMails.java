package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;
import org.praxiscms.core.mail.Mail;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.text.EmailAddress;

/**
 * Tells the holder of an account that its password has changed (NIST SP 800-63B-4 §4.6, OWASP ASVS 5.0 §6.3.7), in the
 * practice's language, under a neutral name, without the practice's name and without a link that a forgery could imitate.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PasswordMails {

    private final Outbox outbox;
    private final Practices practices;
    private final Clock clock;

    @Inject
    PasswordMails(Outbox outbox, Practices practices, Clock clock) {
        this.outbox = outbox;
        this.practices = practices;
        this.clock = clock;
    }

    protected PasswordMails() {
        this(null, null, null);
    }

    /** Leaves the mail in the outbox. */
    void tellOfChange(Person person) {
        Practice practice = practices.current();
        Instant now = clock.instant();
        ResourceBundle words = ResourceBundle.getBundle(
                "org.praxiscms.core.identity.mails",
                practice.locale(),
                PasswordMails.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(practice.locale())
                .format(now.atZone(practice.timeZone()));
        String body = words.getString("greeting") + "\n\n"
                + new MessageFormat(words.getString("changed.text"), practice.locale()).format(new Object[] {when})
                + "\n\n"
                + words.getString("changed.notYou") + "\n\n"
                + words.getString("closing") + "\n";
        outbox.write(new Mail(new EmailAddress(person.email()), words.getString("changed.subject"), body, now)
                .from(words.getString("sender")));
    }
}

package org.praxiscms.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.text.EmailAddress;

/**
 * Makes mails that tell nobody who looks over the reader's shoulder where they come from (visitor safety, "Discreet
 * messages"): the installation's address under a neutral name, nowhere to answer to, an emergency number in place of
 * the practice's own words, no name at the end. What stands in between is up to whoever writes.
 */
@ApplicationScoped
public class DiscreetMails {

    private static final String USUAL_EMERGENCY = "112";
    private static final Map<String, String> EMERGENCIES =
            Map.of("US", "911", "CA", "911", "GB", "999", "IE", "112 / 999", "AU", "000", "NZ", "111");

    private final Practices practices;
    private final Clock clock;
    private final String sender;

    @Inject
    public DiscreetMails(
            Practices practices,
            Clock clock,
            @ConfigProperty(name = "praxis.mail.sender", defaultValue = MailDispatch.USUAL_SENDER) String sender) {
        this.practices = practices;
        this.clock = clock;
        this.sender = MailSender.address(sender);
    }

    protected DiscreetMails() {
        this.practices = null;
        this.clock = null;
        this.sender = null;
    }

    /** A mail in the practice's language. @param text all but the end, with an empty line after each paragraph */
    public Mail mail(EmailAddress recipient, String subject, String text) {
        Practice practice = practices.current();
        ResourceBundle words = words(practice.locale());
        String number = EMERGENCIES.getOrDefault(practice.address().country(), USUAL_EMERGENCY);
        String end = words.getString("closing") + "\n\n"
                + words.getString("emergency").replace("{0}", number) + "\n";
        return new Mail(recipient, subject, text + end, clock.instant()).from(words.getString("sender"));
    }

    /** What their sender is called. */
    public String senderName() {
        return words(practices.current().locale()).getString("sender");
    }

    /** The address that they come from. */
    public String senderAddress() {
        return sender;
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.praxiscms.core.mail.discreet",
                locale,
                DiscreetMails.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

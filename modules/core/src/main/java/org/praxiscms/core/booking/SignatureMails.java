package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ResourceBundle;
import org.praxiscms.core.booking.signatory.AttendanceSheet;
import org.praxiscms.core.mail.DiscreetMails;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.NeutralLinks;
import org.praxiscms.core.text.DateTimeText;
import org.praxiscms.core.text.EmailAddress;

/**
 * Asks somebody for their agreement by mail: always discreet, since they have had no say in it, and in no word that whoever
 * booked has typed, since anybody can type anybody's address.
 */
@ApplicationScoped
public class SignatureMails {

    private final Outbox outbox;
    private final Practices practices;
    private final NeutralLinks links;
    private final DiscreetMails discreet;

    @Inject
    public SignatureMails(Outbox outbox, Practices practices, NeutralLinks links, DiscreetMails discreet) {
        this.outbox = outbox;
        this.practices = practices;
        this.links = links;
        this.discreet = discreet;
    }

    protected SignatureMails() {
        this(null, null, null, null);
    }

    /** @param token what the address of their page ends in */
    void ask(Booking booking, AttendanceSheet.Person person, Secret token) {
        Practice practice = practices.current();
        ResourceBundle words = BookingMailText.words(practice.locale());
        DateTimeText dates = BookingMailText.dates(practice);
        String until = dates.dayAndTimeInZone(booking.lapsesAt().orElseThrow());
        String body = words.getString("signature.greeting") + "\n\n"
                + words.getString("signature.text") + "\n\n"
                + dates.dayAndTimeInZone(booking.time().start()) + "\n\n"
                + words.getString("signature.page") + "\n"
                + links.to("/signatures/" + token.value()) + "\n\n"
                + BookingMailText.format(words, "signature.until", practice.locale(), until)
                + "\n\n";
        EmailAddress recipient = EmailAddress.of(person.email()).orElseThrow();
        outbox.write(discreet.mail(recipient, words.getString("signature.subject"), body));
    }
}

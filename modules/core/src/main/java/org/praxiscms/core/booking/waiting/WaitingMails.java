package org.praxiscms.core.booking.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.praxiscms.core.mail.DiscreetMails;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.NeutralLinks;
import org.praxiscms.core.text.DateTimeText;

/**
 * What somebody who waits is told by mail, in the practice's language. Always discreet: nobody has been asked whether the
 * practice, the practitioner or what is waited for may be named.
 */
@ApplicationScoped
public class WaitingMails {

    private final Outbox outbox;
    private final Practices practices;
    private final NeutralLinks links;
    private final DiscreetMails discreet;

    @Inject
    public WaitingMails(Outbox outbox, Practices practices, NeutralLinks links, DiscreetMails discreet) {
        this.outbox = outbox;
        this.practices = practices;
        this.links = links;
        this.discreet = discreet;
    }

    protected WaitingMails() {
        this(null, null, null, null);
    }

    /** They are on the list; the mail holds the address of the wish's own page. */
    void tell(Wish wish) {
        write(wish, "wish", "");
    }

    /** A time has become free and is kept for them. */
    void tellOfOffer(WishOffer offer) {
        Practice practice = practices.current();
        DateTimeText dates = new DateTimeText(practice.locale(), practice.timeZone());
        String text = dates.dayAndTimeInZone(offer.startsAt()) + "\n\n"
                + new MessageFormat(words(practice.locale()).getString("offer.until"), practice.locale())
                        .format(new Object[] {dates.dayAndTimeInZone(offer.expiresAt())})
                + "\n\n";
        write(offer.wish(), "offer", text);
    }

    private void write(Wish wish, String kind, String details) {
        Practice practice = practices.current();
        ResourceBundle words = words(practice.locale());
        String page = links.to("/waiting/" + wish.token().value());
        String body = words.getString("greeting")
                + "\n\n" + words.getString(kind + ".text") + "\n\n" + details
                + words.getString(kind + ".page") + "\n" + page + "\n\n";
        outbox.write(discreet.mail(wish.client().email().orElseThrow(), words.getString(kind + ".subject"), body));
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.praxiscms.core.booking.waiting.mails",
                locale,
                WaitingMails.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

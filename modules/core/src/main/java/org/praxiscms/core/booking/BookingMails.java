package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.praxiscms.core.booking.contact.ContactPreferences;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.mail.Mail;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;

/**
 * What a client is told by mail, in the practice's language, where they may be told by mail at all. Discreet: sender,
 * subject and text name a time, and neither the practice nor what the visit is about unless the client wants it so
 * (visitor safety, "Discreet messages").
 */
@ApplicationScoped
public class BookingMails {

    private final Outbox outbox;
    private final Practices practices;
    private final Contacts contacts;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    public BookingMails(Outbox outbox, Practices practices, Contacts contacts, PublicAddress address, Clock clock) {
        this.outbox = outbox;
        this.practices = practices;
        this.contacts = contacts;
        this.address = address;
        this.clock = clock;
    }

    protected BookingMails() {
        this(null, null, null, null, null);
    }

    /** A time has been booked or asked for; the mail holds the address of the client's own page. */
    void tell(Booking booking, Secret token) {
        String kind = booking.status() == BookingStatus.REQUESTED ? "requested" : "confirmed";
        write(booking, kind, address.of(TenantScope.current()) + "/bookings/" + token.value());
    }

    /** The practice has agreed to a request. */
    void tellOfConfirmation(Booking booking) {
        write(booking, "confirmed", "");
    }

    /** A booking has been cancelled, by whomever. */
    void tellOfCancellation(Booking booking) {
        write(booking, "cancelled", "");
    }

    private void write(Booking booking, String kind, String manage) {
        ContactPreferences contact = contacts.of(booking.id());
        if (!contact.mayMail()) {
            return;
        }
        Practice practice = practices.current();
        Locale locale = practice.locale();
        ResourceBundle words = ResourceBundle.getBundle(
                "org.praxiscms.core.booking.mails",
                locale,
                BookingMails.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        StringBuilder body = new StringBuilder();
        body.append(MessageFormat.format(
                        words.getString("greeting"), booking.client().name()))
                .append("\n\n")
                .append(words.getString(kind + ".text"))
                .append("\n\n")
                .append(when(booking, practice, locale))
                .append('\n')
                .append(
                        contact.discreet()
                                ? ""
                                : booking.type().name() + "\n"
                                        + booking.practitioner().name() + "\n")
                .append('\n');
        if (!manage.isEmpty()) {
            body.append(words.getString("manage")).append('\n').append(manage).append("\n\n");
        }
        body.append(practice.safety().emergencyNote()).append("\n\n");
        body.append(words.getString("closing")).append('\n').append(contact.discreet() ? "" : practice.name() + "\n");
        String subject = words.getString(kind + ".subject") + (contact.discreet() ? "" : " – " + practice.name());
        Mail mail = new Mail(booking.client().email(), subject, body.toString(), clock.instant());
        outbox.write(contact.discreet() ? mail.from(words.getString("sender")) : mail);
    }

    private static String when(Booking booking, Practice practice, Locale locale) {
        ZonedDateTime start = booking.time().start().atZone(practice.timeZone());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(start)
                + ", "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(start)
                + " (" + practice.timeZone().getId() + ")";
    }
}

package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.praxiscms.core.booking.calendar.CalendarAddress;
import org.praxiscms.core.booking.calendar.CalendarEvent;
import org.praxiscms.core.booking.calendar.CalendarWriter;
import org.praxiscms.core.booking.contact.ContactPreferences;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.mail.DiscreetMails;
import org.praxiscms.core.mail.Mail;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.EmailAddress;

/**
 * What a client is told by mail, in the practice's language, where they may be told by mail at all. In no word that whoever
 * booked has typed, a name among it: anybody can type anybody's address, and would have us send their text there. Discreet: sender,
 * subject, text and calendar entry name a time, and neither the practice nor what the visit is about unless the client
 * wants it so (visitor safety, "Discreet messages"). A confirmed time brings an invitation along, every change of it an
 * update of the same event (RFC 5546 §3.2.2, §3.2.5).
 */
@ApplicationScoped
public class BookingMails {

    private final Outbox outbox;
    private final DiscreetMails discreet;
    private final CalendarOrganizer organizer;
    private final Practices practices;
    private final Contacts contacts;
    private final PracticeMessages messages;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    public BookingMails(
            Outbox outbox,
            DiscreetMails discreet,
            CalendarOrganizer organizer,
            Practices practices,
            Contacts contacts,
            PracticeMessages messages,
            PublicAddress address,
            Clock clock) {
        this.outbox = outbox;
        this.discreet = discreet;
        this.organizer = organizer;
        this.practices = practices;
        this.contacts = contacts;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    protected BookingMails() {
        this(null, null, null, null, null, null, null, null);
    }

    /** A time has been booked or asked for. */
    void tell(Booking booking) {
        boolean request = booking.status() == BookingStatus.REQUESTED;
        String waiting = booking.missingSignatures() > 0 ? "awaiting" : "requested";
        write(booking, request ? waiting : "confirmed", request ? null : CalendarEvent.Method.REQUEST);
    }

    /** The practice has agreed to a request. @return the mail; empty when the client wants none or has no address */
    Optional<Mail> tellOfConfirmation(Booking booking) {
        return write(booking, "confirmed", CalendarEvent.Method.REQUEST);
    }

    /** A booking has another time now. */
    void tellOfMove(Booking booking) {
        boolean confirmed = booking.status() == BookingStatus.CONFIRMED;
        write(booking, confirmed ? "moved" : "moved.request", confirmed ? CalendarEvent.Method.REQUEST : null);
    }

    /**
     * A booking has been cancelled, by whomever.
     *
     * @param invited whether it had been confirmed, so that it stands in the client's calendar
     * @return the mail; empty when the client wants none or has no address
     */
    Optional<Mail> tellOfCancellation(Booking booking, boolean invited) {
        boolean declined = booking.status() == BookingStatus.CANCELLED_BY_PRACTICE && !invited;
        return write(booking, declined ? "declined" : "cancelled", invited ? CalendarEvent.Method.CANCEL : null);
    }

    /** A request has ended without the practice's word, or because not everybody agreed: never who, nor how. */
    void tellOfExpiry(Booking booking) {
        write(booking, booking.status() == BookingStatus.UNSIGNED ? "unsigned" : "expired", null);
    }

    /** A confirmed time comes near. */
    void remind(Booking booking) {
        write(booking, "reminder", null);
    }

    private Optional<Mail> write(Booking booking, String kind, CalendarEvent.Method method) {
        ContactPreferences contact = contacts.of(booking.id());
        Optional<EmailAddress> recipient = booking.client().email();
        if (!contact.mayMail() || recipient.isEmpty()) {
            return Optional.empty();
        }
        Practice practice = practices.current();
        Locale locale = practice.locale();
        ResourceBundle words = words(locale);
        StringBuilder body = new StringBuilder();
        body.append(words.getString("greeting"))
                .append("\n\n")
                .append(words.getString(kind + ".text"))
                .append("\n\n")
                .append(said(booking.time().start(), practice))
                .append('\n')
                .append(
                        contact.discreet()
                                ? ""
                                : booking.type().name() + "\n"
                                        + booking.practitioner().name() + "\n")
                .append('\n');
        messages.of(booking.id()).ifPresent(text -> body.append(said(text, contact, words)));
        ownPage(booking)
                .ifPresent(page -> body.append(words.getString(booking.status().blocks() ? "manage" : "see"))
                        .append('\n')
                        .append(page)
                        .append("\n\n"));
        String subject = words.getString(kind + ".subject");
        Mail mail = contact.discreet()
                ? discreet.mail(recipient.get(), subject, body.toString())
                : named(recipient.get(), subject, body, words, practice);
        if (method != null) {
            String summary = contact.discreet()
                    ? words.getString("summary")
                    : booking.type().name() + " – " + practice.name();
            CalendarAddress inviting = organizer.of(booking, contact);
            mail.with(calendar(booking, inviting, summary, method), method.name());
        }
        outbox.write(mail);
        return Optional.of(mail);
    }

    private Mail named(
            EmailAddress recipient, String subject, StringBuilder body, ResourceBundle words, Practice practice) {
        body.append(practice.safety().emergencyNote())
                .append("\n\n")
                .append(words.getString("closing"))
                .append('\n')
                .append(practice.name())
                .append('\n');
        return new Mail(recipient, subject + " – " + practice.name(), body.toString(), clock.instant());
    }

    // What the practice wrote may tell what the visit was about: a discreet mail only says where it can be read.
    private static String said(String text, ContactPreferences contact, ResourceBundle words) {
        return words.getString(contact.discreet() ? "message.waits" : "message.is")
                + (contact.discreet() ? "" : "\n" + text) + "\n\n";
    }

    private Optional<String> ownPage(Booking booking) {
        return booking.token().map(token -> address.of(TenantScope.current()) + "/bookings/" + token.value());
    }

    private String calendar(Booking booking, CalendarAddress inviting, String summary, CalendarEvent.Method method) {
        return new CalendarWriter()
                .write(new CalendarEvent(
                        booking.calendarUid(),
                        booking.calendarSequence(),
                        method,
                        clock.instant(),
                        booking.time().start(),
                        booking.time().end(),
                        summary,
                        Optional.empty(),
                        Optional.empty(),
                        inviting,
                        booking.client().email().map(EmailAddress::mailbox).map(CalendarAddress::of),
                        Optional.empty()));
    }

    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.praxiscms.core.booking.mails",
                locale,
                BookingMails.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A time in words, on the practice's clock and in its language. */
    static String said(Instant time, Practice practice) {
        Locale locale = practice.locale();
        ZonedDateTime start = time.atZone(practice.timeZone());
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

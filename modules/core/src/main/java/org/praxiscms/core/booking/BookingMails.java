package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
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
import org.praxiscms.core.mail.Mail;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;

/**
 * What a client is told by mail, in the practice's language, where they may be told by mail at all. Discreet: sender,
 * subject, text and calendar entry name a time, and neither the practice nor what the visit is about unless the client
 * wants it so (visitor safety, "Discreet messages"). A confirmed time brings an invitation along, every change of it an
 * update of the same event (RFC 5546 §3.2.2, §3.2.5).
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

    /** A time has been booked or asked for. */
    void tell(Booking booking) {
        boolean request = booking.status() == BookingStatus.REQUESTED;
        write(booking, request ? "requested" : "confirmed", request ? null : CalendarEvent.Method.REQUEST);
    }

    /** The practice has agreed to a request. @return the mail; empty when the client wants none */
    Optional<Mail> tellOfConfirmation(Booking booking) {
        return write(booking, "confirmed", CalendarEvent.Method.REQUEST);
    }

    /** A booking has another time now. */
    void tellOfMove(Booking booking) {
        write(booking, "moved", booking.status() == BookingStatus.CONFIRMED ? CalendarEvent.Method.REQUEST : null);
    }

    /**
     * A booking has been cancelled, by whomever.
     *
     * @param invited whether it had been confirmed, so that it stands in the client's calendar
     * @return the mail; empty when the client wants none
     */
    Optional<Mail> tellOfCancellation(Booking booking, boolean invited) {
        return write(booking, "cancelled", invited ? CalendarEvent.Method.CANCEL : null);
    }

    /** A request has ended without the practice's word. */
    void tellOfExpiry(Booking booking) {
        write(booking, "expired", null);
    }

    /** A confirmed time comes near. */
    void remind(Booking booking) {
        write(booking, "reminder", null);
    }

    private Optional<Mail> write(Booking booking, String kind, CalendarEvent.Method method) {
        ContactPreferences contact = contacts.of(booking.id());
        if (!contact.mayMail()) {
            return Optional.empty();
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
        ownPage(booking)
                .ifPresent(page -> body.append(words.getString(booking.status().blocks() ? "manage" : "see"))
                        .append('\n')
                        .append(page)
                        .append("\n\n"));
        body.append(practice.safety().emergencyNote()).append("\n\n");
        body.append(words.getString("closing")).append('\n').append(contact.discreet() ? "" : practice.name() + "\n");
        String subject = words.getString(kind + ".subject") + (contact.discreet() ? "" : " – " + practice.name());
        Mail mail = new Mail(booking.client().email(), subject, body.toString(), clock.instant());
        if (method != null) {
            String summary = contact.discreet()
                    ? words.getString("summary")
                    : booking.type().name() + " – " + practice.name();
            mail.with(calendar(booking, practice, summary, method), method.name());
        }
        outbox.write(contact.discreet() ? mail.from(words.getString("sender")) : mail);
        return Optional.of(mail);
    }

    private Optional<String> ownPage(Booking booking) {
        return booking.token().map(token -> address.of(TenantScope.current()) + "/bookings/" + token.value());
    }

    private String calendar(Booking booking, Practice practice, String summary, CalendarEvent.Method method) {
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
                        CalendarAddress.of(practice.address().email()),
                        Optional.of(CalendarAddress.of(booking.client().email().value())),
                        Optional.empty()));
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

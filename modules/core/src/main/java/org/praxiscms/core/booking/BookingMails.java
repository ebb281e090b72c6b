package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import org.praxiscms.core.practice.Address;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
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
    private final BookingMailText text;
    private final Clock clock;

    @Inject
    public BookingMails(
            Outbox outbox,
            DiscreetMails discreet,
            CalendarOrganizer organizer,
            Practices practices,
            Contacts contacts,
            BookingMailText text,
            Clock clock) {
        this.outbox = outbox;
        this.discreet = discreet;
        this.organizer = organizer;
        this.practices = practices;
        this.contacts = contacts;
        this.text = text;
        this.clock = clock;
    }

    protected BookingMails() {
        this(null, null, null, null, null, null, null);
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

    /** The practice has agreed to a request, and moved it before the client knew. @param wanted the time asked for */
    void tellOfConfirmationAtAnotherTime(Booking booking, Instant wanted) {
        write(booking, "elsewhen", Optional.of(wanted), CalendarEvent.Method.REQUEST);
    }

    /** A booking has been moved. @param before the time that it had; empty when only the practitioner is another */
    void tellOfMove(Booking booking, Optional<Instant> before) {
        boolean confirmed = booking.status() == BookingStatus.CONFIRMED;
        write(booking, confirmed ? "moved" : "moved.request", before, confirmed ? CalendarEvent.Method.REQUEST : null);
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
        return write(booking, kind, Optional.empty(), method);
    }

    private Optional<Mail> write(Booking booking, String kind, Optional<Instant> before, CalendarEvent.Method method) {
        ContactPreferences contact = contacts.of(booking.id());
        Optional<EmailAddress> recipient = booking.client().email();
        if (!contact.mayMail() || recipient.isEmpty()) {
            return Optional.empty();
        }
        ResourceBundle words = BookingMailText.words(practices.current().locale());
        String subject = text.subject(booking, kind, contact.discreet());
        String body = text.body(booking, kind, before, method == CalendarEvent.Method.REQUEST, contact);
        Mail mail = contact.discreet()
                ? discreet.mail(recipient.get(), subject, body)
                : named(recipient.get(), subject, body, words);
        if (method != null) {
            String summary = contact.discreet()
                    ? words.getString("summary")
                    : booking.type().name() + " – " + practices.current().name();
            CalendarAddress inviting = organizer.of(booking, contact);
            Optional<String> place = contact.discreet()
                    ? Optional.empty()
                    : BookingPlace.of(booking, practices.current().address());
            Optional<String> note = contact.discreet()
                    ? Optional.empty()
                    : text.page(booking)
                            .map(page -> BookingPlace.note(practices.current().address(), page));
            mail.with(calendar(booking, inviting, summary, place, note, method), method.name());
        }
        outbox.write(mail.about(booking.id()));
        return Optional.of(mail);
    }

    private Mail named(EmailAddress recipient, String subject, String body, ResourceBundle words) {
        Practice practice = practices.current();
        StringBuilder end = new StringBuilder(body);
        end.append(words.getString("closing"))
                .append("\n\n")
                .append(practice.name())
                .append('\n');
        Address at = practice.address();
        for (String line : List.of(at.street(), (at.postalCode() + " " + at.city()).strip(), at.phone(), at.email())) {
            end.append(line.isBlank() ? "" : line + "\n");
        }
        end.append('\n').append(practice.safety().emergencyNote()).append('\n');
        return new Mail(recipient, subject, end.toString(), clock.instant());
    }

    private String calendar(
            Booking booking,
            CalendarAddress inviting,
            String summary,
            Optional<String> place,
            Optional<String> note,
            CalendarEvent.Method method) {
        return new CalendarWriter()
                .write(new CalendarEvent(
                        booking.calendarUid(),
                        booking.calendarSequence(),
                        method,
                        clock.instant(),
                        booking.time().start(),
                        booking.time().end(),
                        summary,
                        place,
                        note,
                        inviting,
                        booking.client().email().map(EmailAddress::mailbox).map(CalendarAddress::of),
                        Optional.empty()));
    }
}

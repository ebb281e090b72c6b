package org.praxiscms.core.booking.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingEvent;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.mail.Mail;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.DateTimeText;

/**
 * Writes a mail to the practice's people when a client books, asks for a time, moves or cancels it, or when a request has
 * expired; in the transaction that does it. Discreet, since a mailbox has other readers: a time and a link into the admin,
 * neither the client nor the appointment type. What the practice did itself is not reported to it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NotifyingPractice {

    private final NotificationChoices choices;
    private final Bookings bookings;
    private final Outbox outbox;
    private final Practices practices;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    public NotifyingPractice(
            NotificationChoices choices,
            Bookings bookings,
            Outbox outbox,
            Practices practices,
            PublicAddress address,
            Clock clock) {
        this.choices = choices;
        this.bookings = bookings;
        this.outbox = outbox;
        this.practices = practices;
        this.address = address;
        this.clock = clock;
    }

    protected NotifyingPractice() {
        this(null, null, null, null, null, null);
    }

    void tell(@Observes BookingEvent event) {
        bookings.with(event.booking())
                .ifPresent(booking -> messageKey(event, booking).ifPresent(key -> tell(booking, event, key)));
    }

    /** Beginning of the message's keys; empty when the practice need not be told. */
    private static Optional<String> messageKey(BookingEvent event, Booking booking) {
        if (event.byPractice()) {
            return Optional.empty();
        }
        return switch (event.kind()) {
            case BOOKED -> Optional.of("booked");
            // a request that still needs others' consent cannot be answered yet
            case REQUESTED -> booking.missingSignatures() > 0 ? Optional.empty() : Optional.of("requested");
            case AGREED -> Optional.of(booking.status() == BookingStatus.REQUESTED ? "requested" : "booked");
            case MOVED -> Optional.of("moved");
            case CANCELLED_BY_CLIENT, LATE_CANCELLED -> Optional.of("cancelled");
            case EXPIRED -> Optional.of("expired");
            case UNDONE -> Optional.of("undone");
            case CONFIRMED, CANCELLED_BY_PRACTICE, COMPLETED, NO_SHOW, SIGNED, UNSIGNED, TOLD_AGAIN, FORMAT_AGREED ->
                Optional.empty();
        };
    }

    private void tell(Booking booking, BookingEvent event, String key) {
        List<NotificationChoices.Recipient> recipients =
                choices.recipients(booking.practitioner().id());
        if (recipients.isEmpty()) {
            return;
        }
        Practice practice = practices.current();
        ResourceBundle words = words(practice.locale());
        String start = time(booking.time().start(), practice);
        Instant now = clock.instant();
        for (NotificationChoices.Recipient recipient : recipients) {
            String subject = words.getString(key + ".subject") + ": " + start;
            outbox.write(new Mail(
                    recipient.email(), subject, body(booking, event, key, recipient.all(), practice, words), now));
        }
    }

    private String body(
            Booking booking,
            BookingEvent event,
            String key,
            boolean withName,
            Practice practice,
            ResourceBundle words) {
        StringBuilder body = new StringBuilder();
        body.append(words.getString("greeting"))
                .append("\n\n")
                .append(words.getString(key + ".text"))
                .append("\n\n")
                .append(time(booking.time().start(), practice))
                .append('\n');
        event.fromStart()
                .ifPresent(from -> body.append(format(words, "before", practice.locale(), time(from, practice)))
                        .append('\n'));
        if (withName) {
            body.append(format(
                            words,
                            "with",
                            practice.locale(),
                            booking.practitioner().name()))
                    .append('\n');
        }
        String host = address.of(TenantScope.current());
        return body.append('\n')
                .append(words.getString("open"))
                .append('\n')
                .append(host)
                .append("/admin/bookings/")
                .append(booking.id())
                .append("\n\n")
                .append(words.getString("choose"))
                .append('\n')
                .append(host)
                .append("/admin/account/notifications\n")
                .toString();
    }

    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.praxiscms.core.booking.notification.mails",
                locale,
                NotifyingPractice.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(ResourceBundle words, String key, Locale locale, String value) {
        return new MessageFormat(words.getString(key), locale).format(new Object[] {value});
    }

    private static String time(Instant time, Practice practice) {
        return new DateTimeText(practice.locale(), practice.timeZone()).dayAndTime(time);
    }
}

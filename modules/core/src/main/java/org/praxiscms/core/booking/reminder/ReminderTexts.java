package org.praxiscms.core.booking.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.booking.Undos;
import org.praxiscms.core.booking.contact.ContactPreferences;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.message.TextMessage;
import org.praxiscms.core.message.TextMessaging;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.TenantDatabase;

/** The entered practice's reminders by text message that wait to leave. */
@ApplicationScoped
@Transactional
public class ReminderTexts {

    private final TenantDatabase database;
    private final Bookings bookings;
    private final Undos undos;
    private final Contacts contacts;
    private final Practices practices;
    private final TextMessaging messaging;
    private final Clock clock;

    @Inject
    public ReminderTexts(
            TenantDatabase database,
            Bookings bookings,
            Undos undos,
            Contacts contacts,
            Practices practices,
            TextMessaging messaging,
            Clock clock) {
        this.database = database;
        this.bookings = bookings;
        this.undos = undos;
        this.contacts = contacts;
        this.practices = practices;
        this.messaging = messaging;
        this.clock = clock;
    }

    protected ReminderTexts() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Leaves a reminder of a booking, unless the client did not allow it, gave no number, or its safe hours begin too
     * late. Without a channel nothing is left: what piled up would go out when there is one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remind(Booking booking) {
        if (messaging.channel().isPresent() && booking.client().phone().isPresent()) {
            safeTime(booking, clock.instant()).ifPresent(due -> database.add(new ReminderText(booking, due)));
        }
    }

    /**
     * Takes one that is due, for a while. This counts as an attempt before anything else of it is read: one that cannot
     * be read waits like one that could not leave, and the others do not wait for it.
     */
    Optional<UUID> take() {
        Instant now = clock.instant();
        Optional<ReminderText> due = nextDue(now);
        due.ifPresent(text -> text.take(now));
        return due.map(ReminderText::id);
    }

    /** What one that is taken says; empty when it does not leave now: what is due in vain goes, what is not safe, or may be taken back, waits. */
    Optional<TextMessage> message(UUID id) {
        Instant now = clock.instant();
        return with(id).flatMap(text -> message(text, now));
    }

    /** A message has left. */
    void left(UUID id) {
        with(id).ifPresent(database::remove);
    }

    /** A message has not left. @return whether it is tried again */
    boolean failed(UUID id) {
        Optional<ReminderText> text = with(id);
        boolean again = text.map(found -> found.failed(clock.instant())).orElse(false);
        if (!again) {
            text.ifPresent(database::remove);
        }
        return again;
    }

    private Optional<TextMessage> message(ReminderText text, Instant now) {
        // Locked: whoever cancels, or takes that back, has done so or comes after.
        Optional<Booking> asItIs = bookings.locked(text.booking());
        Optional<Instant> settled = asItIs.flatMap(undos::openUntil);
        if (settled.isPresent()) {
            text.waitUntil(settled.get());
            return Optional.empty();
        }
        Optional<Booking> booking = asItIs.filter(found -> text.isOf(found, now));
        Optional<Instant> safe = booking.flatMap(found -> safeTime(found, now));
        if (safe.isEmpty()) {
            database.remove(text);
            return Optional.empty();
        }
        if (safe.get().isAfter(now)) {
            text.waitUntil(safe.get());
            return Optional.empty();
        }
        return booking.map(found -> message(text, found, now));
    }

    /** The first time before its start at which a booking's client may be sent a text message; empty for never. */
    private Optional<Instant> safeTime(Booking booking, Instant from) {
        return contacts.of(booking.id())
                .textFrom(from.atZone(practices.current().timeZone()))
                .map(ZonedDateTime::toInstant)
                .filter(safe -> safe.isBefore(booking.time().start()));
    }

    private TextMessage message(ReminderText text, Booking booking, Instant now) {
        Practice practice = practices.current();
        ContactPreferences contact = contacts.of(booking.id());
        ZoneId zone = practice.timeZone();
        String says = new ReminderWords(practice.locale())
                .of(booking.time().start().atZone(zone), now.atZone(zone), contact.discreet() ? "" : practice.name());
        String number = booking.client().phone().map(Client::dialled).orElseThrow();
        return new TextMessage(text.id().toString(), number, says);
    }

    private Optional<ReminderText> nextDue(Instant now) {
        List<?> ids = database.sql("SELECT id FROM reminder_text WHERE tenant_id = current_tenant() AND due_at <= ?"
                        + " ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> database.find(ReminderText.class, (UUID) id));
    }

    private Optional<ReminderText> with(UUID id) {
        return database.findLocked(ReminderText.class, id);
    }
}

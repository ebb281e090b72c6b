package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.praxiscms.core.booking.reminder.ReminderTexts;
import org.praxiscms.core.tenant.TenantDatabase;

/**
 * Reminds the entered practice's clients of confirmed times, as many hours before as the practice has set, by mail and, where
 * it is allowed, by text message. What has been
 * written is noted with the time it was about, in the same transaction: nobody is reminded twice, whichever node looks,
 * and a booking that was moved is reminded of anew. Who booked later than a reminder would have come gets none.
 */
@ApplicationScoped
public class Reminding {

    private final TenantDatabase database;
    private final Bookings bookings;
    private final BookingMails mails;
    private final ReminderTexts texts;
    private final Clock clock;

    @Inject
    public Reminding(TenantDatabase database, Bookings bookings, BookingMails mails, ReminderTexts texts, Clock clock) {
        this.database = database;
        this.bookings = bookings;
        this.mails = mails;
        this.texts = texts;
        this.clock = clock;
    }

    protected Reminding() {
        this(null, null, null, null, null);
    }

    /** Writes the reminders that are due now. */
    @Transactional
    public void remindOfWhatIsNear() {
        List<?> due = database.sql("INSERT INTO booking_reminder"
                        + " (id, tenant_id, version, booking_id, starts_at, hours_before, written_at)"
                        + " SELECT gen_random_uuid(), b.tenant_id, 1, b.id, b.starts_at, hours, CAST(?1 AS timestamptz)"
                        + " FROM booking b JOIN practice p ON p.tenant_id = b.tenant_id"
                        + " CROSS JOIN unnest(p.reminder_hours) AS hours"
                        + " WHERE b.tenant_id = current_tenant() AND b.status = 'CONFIRMED' AND b.starts_at > CAST(?1 AS timestamptz)"
                        + " AND b.starts_at <= CAST(?1 AS timestamptz) + make_interval(hours => hours)"
                        + " AND b.booked_at <= b.starts_at - make_interval(hours => hours)"
                        // The client has not been told yet, and what may still be taken back is not reminded of.
                        + " AND NOT EXISTS (SELECT 1 FROM booking_undo u WHERE u.tenant_id = b.tenant_id"
                        + " AND u.booking_id = b.id AND u.until > CAST(?1 AS timestamptz))"
                        + " ON CONFLICT DO NOTHING RETURNING booking_id")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        due.stream().distinct().flatMap(id -> bookings.with((UUID) id).stream()).forEach(booking -> {
            mails.remind(booking);
            texts.remind(booking);
        });
    }
}

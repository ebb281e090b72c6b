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
 * The entered practice's reminders that are due. What has been written is noted with the time it was about, in the same
 * transaction: nobody is reminded twice, whichever node looks, and a booking that was moved is reminded of anew. Who
 * booked later than a reminder would have come gets none.
 */
@ApplicationScoped
@Transactional
public class DueReminders {

    private static final String DUE = " FROM booking b JOIN practice p ON p.tenant_id = b.tenant_id"
            + " CROSS JOIN unnest(p.reminder_hours) AS hours"
            + " WHERE b.tenant_id = current_tenant() AND b.status = 'CONFIRMED' AND b.starts_at > CAST(?1 AS timestamptz)"
            + " AND b.starts_at <= CAST(?1 AS timestamptz) + make_interval(hours => hours)"
            + " AND b.booked_at <= b.starts_at - make_interval(hours => hours)"
            // Who has just been told of the time, for they moved it or the practice answered, needs no reminder of it.
            + " AND NOT EXISTS (SELECT 1 FROM booking_event e WHERE e.tenant_id = b.tenant_id AND e.booking_id = b.id"
            + " AND e.kind IN ('MOVED', 'CONFIRMED', 'AGREED', 'UNDONE')"
            + " AND e.at > b.starts_at - make_interval(hours => hours))"
            // The client has not been told yet, and what may still be taken back is not reminded of.
            + " AND NOT EXISTS (SELECT 1 FROM booking_undo u WHERE u.tenant_id = b.tenant_id"
            + " AND u.booking_id = b.id AND u.until > CAST(?1 AS timestamptz))";

    private static final String NOT_WRITTEN = " AND NOT EXISTS (SELECT 1 FROM booking_reminder r"
            + " WHERE r.tenant_id = b.tenant_id AND r.booking_id = b.id AND r.starts_at = b.starts_at"
            + " AND r.hours_before = hours)";

    private final TenantDatabase database;
    private final Bookings bookings;
    private final BookingMails mails;
    private final ReminderTexts texts;
    private final Clock clock;

    @Inject
    public DueReminders(
            TenantDatabase database, Bookings bookings, BookingMails mails, ReminderTexts texts, Clock clock) {
        this.database = database;
        this.bookings = bookings;
        this.mails = mails;
        this.texts = texts;
        this.clock = clock;
    }

    protected DueReminders() {
        this(null, null, null, null, null);
    }

    /** The ids of the bookings that are to be reminded of, the next first; nothing of the people is read. */
    public List<UUID> bookings() {
        List<?> ids = database.sql(
                        "SELECT b.id" + DUE + NOT_WRITTEN + " GROUP BY b.id, b.starts_at ORDER BY b.starts_at")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Writes what is due of one booking, unless somebody else just did or it is not due any more. */
    public void write(UUID booking) {
        List<?> noted = database.sql("INSERT INTO booking_reminder"
                        + " (id, tenant_id, version, booking_id, starts_at, hours_before, written_at)"
                        + " SELECT gen_random_uuid(), b.tenant_id, 1, b.id, b.starts_at, hours, CAST(?1 AS timestamptz)"
                        + DUE + " AND b.id = CAST(?2 AS uuid) ON CONFLICT DO NOTHING RETURNING booking_id")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, booking.toString())
                .getResultList();
        if (!noted.isEmpty()) {
            bookings.with(booking).ifPresent(near -> {
                mails.remind(near);
                texts.remind(near);
            });
        }
    }
}

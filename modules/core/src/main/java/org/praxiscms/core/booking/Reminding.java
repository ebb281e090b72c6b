package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.privacy.WordlessCause;
import org.praxiscms.core.tenant.TenantScope;

/**
 * Reminds the entered practice's clients of confirmed times, as many hours before as the practice has set, by mail and, where
 * it is allowed, by text message. Each booking apart: one that cannot be read, since its key is another installation's,
 * keeps nobody else from being reminded.
 */
@ApplicationScoped
public class Reminding {

    private static final Logger LOG = Logger.getLogger(Reminding.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final DueReminders due;
    private final Clock clock;
    private final Map<UUID, Instant> pausing = new ConcurrentHashMap<>();

    @Inject
    public Reminding(DueReminders due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    protected Reminding() {
        this(null, null);
    }

    /** Writes the reminders that are due now. What fails is tried again, a minute later at the earliest. */
    public void remindOfWhatIsNear() {
        Instant now = clock.instant();
        pausing.values().removeIf(until -> !now.isBefore(until));
        due.bookings().stream().filter(id -> !pausing.containsKey(id)).forEach(this::remind);
    }

    // Catches everything: what fails for one booking must not keep another's reminder.
    private void remind(UUID booking) {
        try {
            due.write(booking);
        } catch (RuntimeException e) {
            pausing.put(booking, clock.instant().plus(PAUSE));
            LOG.log(
                    Level.WARNING,
                    "The reminder of booking {0} of {1} cannot be written, and is tried again: {2}",
                    new Object[] {booking, TenantScope.current().key(), WordlessCause.of(e)});
        }
    }
}

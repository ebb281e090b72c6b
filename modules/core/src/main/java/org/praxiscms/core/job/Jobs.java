package org.praxiscms.core.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.booking.ConcludingBooking;
import org.praxiscms.core.booking.DueReminders;
import org.praxiscms.core.privacy.WordlessCause;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;

/**
 * Looks every second for work that is due, and does it practice by practice. What waits for servers elsewhere is done in
 * lanes of its own, see {@link Lanes}. Any number of nodes may do so.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private final Work work;
    private final Lanes lanes;
    private final ConcludingBooking concluding;
    private final DueReminders reminders;
    private final WaitingJob waiting;
    private final ReachJob reach;
    private final Tenants tenants;
    private final OneByOne eachRequest;
    private final OneByOne eachReminder;
    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    public Jobs(
            Work work,
            Lanes lanes,
            ConcludingBooking concluding,
            DueReminders reminders,
            WaitingJob waiting,
            ReachJob reach,
            Tenants tenants,
            Clock clock) {
        this.work = work;
        this.lanes = lanes;
        this.concluding = concluding;
        this.reminders = reminders;
        this.waiting = waiting;
        this.reach = reach;
        this.tenants = tenants;
        this.eachRequest = new OneByOne("Request", clock);
        this.eachReminder = new OneByOne("The reminder of booking", clock);
    }

    protected Jobs() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Begins to look for work, until the application stops. */
    public void start() {
        running.add(scheduler.scheduleWithFixedDelay(this::lookForWork, 1, 1, TimeUnit.SECONDS));
        running.add(scheduler.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES));
    }

    @PreDestroy
    void stop() {
        running.forEach(job -> job.cancel(false));
    }

    private void lookForWork() {
        lanes.inUse().forEach(lane -> unlessItFails("Lanes", lane::look));
        unlessItFails("Articles", () -> inEach(work.practicesWithDueArticles(), work::publishDueArticles));
        unlessItFails(
                "Requests",
                () -> apart(
                        eachRequest,
                        work.practicesWithLapsingRequests(),
                        concluding::overdueRequests,
                        concluding::expire));
        unlessItFails(
                "Reminders",
                () -> apart(eachReminder, work.practicesWithDueBookings(), reminders::bookings, reminders::write));
        unlessItFails("Reach", () -> inEach(List.copyOf(reach.practices()), reach::store));
        unlessItFails("Waiting lists", () -> inEach(List.copyOf(waiting.practices()), waiting::offer));
    }

    private void forget() {
        unlessItFails("Booking sources", work::forgetBookingSources);
    }

    private void apart(OneByOne records, List<UUID> practices, Supplier<List<UUID>> due, Consumer<UUID> task) {
        inEach(practices, () -> records.each(due.get(), task));
    }

    private void inEach(List<UUID> practices, Runnable task) {
        for (UUID practice : practices) {
            tenants.with(practice).ifPresent(tenant -> unlessItFails(tenant.key(), () -> within(tenant, task)));
        }
    }

    private static void within(Tenant tenant, Runnable task) {
        try {
            TenantScope.within(tenant, Executors.callable(task));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    // Catches everything: what fails for one practice must not keep another's mails, and an exception would end the
    // schedule for good. The next look may find the database back.
    private static void unlessItFails(String what, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Background work ({0}) is interrupted and tried again: {1}", new Object[] {
                what, WordlessCause.of(e)
            });
        }
    }
}

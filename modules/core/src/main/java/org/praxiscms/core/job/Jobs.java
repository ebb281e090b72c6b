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
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.booking.ConcludingBooking;
import org.praxiscms.core.booking.DueReminders;
import org.praxiscms.core.booking.notification.DayPlans;
import org.praxiscms.core.privacy.WordlessCause;
import org.praxiscms.core.tenant.DueWork;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;

/**
 * Looks every other second for work that is due, and does it practice by practice. What waits for servers elsewhere is done in
 * lanes of its own, see {@link Lanes}. Any number of nodes may do so.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private static final int PAUSE_SECONDS = 2; // every second, a third of what an idle server uses was this look

    private final DueWork dueWork;
    private final Work work;
    private final Lanes lanes;
    private final ConcludingBooking concluding;
    private final DueReminders reminders;
    private final DayPlans plans;
    private final WaitingJob waiting;
    private final ReachJob reach;
    private final Tenants tenants;
    private final JobHealth health;
    private final Clock clock;
    private final OneByOne eachRequest;
    private final OneByOne eachReminder;
    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    public Jobs(
            DueWork dueWork,
            Work work,
            Lanes lanes,
            ConcludingBooking concluding,
            DueReminders reminders,
            DayPlans plans,
            WaitingJob waiting,
            ReachJob reach,
            Tenants tenants,
            JobHealth health,
            Clock clock) {
        this.dueWork = dueWork;
        this.work = work;
        this.lanes = lanes;
        this.concluding = concluding;
        this.reminders = reminders;
        this.plans = plans;
        this.waiting = waiting;
        this.reach = reach;
        this.tenants = tenants;
        this.health = health;
        this.clock = clock;
        this.eachRequest = new OneByOne("Request", clock, () -> health.failed("request"));
        this.eachReminder = new OneByOne("The reminder of booking", clock, () -> health.failed("reminder"));
    }

    protected Jobs() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Begins to look for work, until the application stops. */
    public void start() {
        running.add(scheduler.scheduleWithFixedDelay(this::lookForWork, 1, PAUSE_SECONDS, TimeUnit.SECONDS));
        running.add(scheduler.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES));
    }

    @PreDestroy
    void stop() {
        running.forEach(job -> job.cancel(false));
    }

    private void lookForWork() {
        Predicate<String> due = due();
        lanes.inUse().forEach(lane -> run(lane.name(), due, lane::look));
        run("article", due, () -> inEach("article", work.practicesWithDueArticles(), work::publishDueArticles));
        run(
                "request",
                due,
                () -> apart(
                        "request",
                        eachRequest,
                        work.practicesWithLapsingRequests(),
                        concluding::overdueRequests,
                        concluding::expire));
        run(
                "reminder",
                due,
                () -> apart(
                        "reminder",
                        eachReminder,
                        work.practicesWithDueBookings(),
                        reminders::bookings,
                        reminders::write));
        run("day-plan", due, () -> inEach("day-plan", work.practicesWithDueDayPlans(), plans::write));
        run("reach", () -> inEach("reach", List.copyOf(reach.practices()), reach::store));
        run("waitlist", () -> inEach("waitlist", List.copyOf(waiting.practices(due.test("waitlist"))), waiting::offer));
    }

    private void forget() {
        run("booking-source", work::forgetBookingSources);
    }

    // When that cannot be told, each job looks for itself, and each failure counts as that job's.
    private Predicate<String> due() {
        try {
            return dueWork.kinds(clock.instant())::contains;
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "What is due cannot be told: {0}", WordlessCause.of(e));
            return job -> true;
        }
    }

    private void run(String job, Predicate<String> due, Runnable task) {
        run(job, due.test(job) ? task : () -> {});
    }

    private void run(String job, Runnable task) {
        if (unlessItFails(job, job, task)) {
            health.ran(job);
        }
    }

    private void apart(
            String job, OneByOne records, List<UUID> practices, Supplier<List<UUID>> due, Consumer<UUID> task) {
        inEach(job, practices, () -> records.each(due.get(), task));
    }

    private void inEach(String job, List<UUID> practices, Runnable task) {
        for (UUID practice : practices) {
            tenants.with(practice).ifPresent(tenant -> unlessItFails(job, tenant.key(), () -> within(tenant, task)));
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
    private boolean unlessItFails(String job, String where, Runnable task) {
        try {
            task.run();
            return true;
        } catch (RuntimeException e) {
            health.failed(job);
            LOG.log(Level.WARNING, "Background work ({0}) is interrupted and tried again: {1}", new Object[] {
                where, WordlessCause.of(e)
            });
            return false;
        }
    }
}

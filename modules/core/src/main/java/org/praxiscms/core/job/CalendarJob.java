package org.praxiscms.core.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.booking.subscription.FetchingCalendars;
import org.praxiscms.core.privacy.WordlessCause;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;

/**
 * Fetches calendars that are due, several at once and on threads of their own: the scheduler has a single one, and a
 * host elsewhere that does not answer must hold up neither a mail nor another calendar.
 */
@ApplicationScoped
public class CalendarJob {

    private static final Logger LOG = Logger.getLogger(CalendarJob.class.getName());
    private static final int AT_ONCE = 4;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Work work;
    private final FetchingCalendars calendars;
    private final Tenants tenants;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    public CalendarJob(Work work, FetchingCalendars calendars, Tenants tenants) {
        this.work = work;
        this.calendars = calendars;
        this.tenants = tenants;
    }

    protected CalendarJob() {
        this(null, null, null);
    }

    /** Sets one more thread to work when there is something to do and not all are at it; returns at once. */
    void begin() {
        if (work.practicesWithDueCalendars().isEmpty() || !free.tryAcquire()) {
            return;
        }
        try {
            threads.execute(this::fetchAll);
        } catch (RejectedExecutionException stopping) {
            free.release();
            throw stopping;
        }
    }

    // Catches everything: nobody waits for what a thread of its own throws, and the next second brings the next try.
    private void fetchAll() {
        try {
            for (UUID practice : work.practicesWithDueCalendars()) {
                Optional<Tenant> tenant = tenants.with(practice);
                if (tenant.isPresent()) {
                    TenantScope.within(tenant.get(), () -> {
                        while (calendars.fetchNext()) {
                            LOG.fine("A calendar has been fetched");
                        }
                        return null;
                    });
                }
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Fetching calendars is interrupted and tried again: {0}", WordlessCause.of(e));
        } finally {
            free.release();
        }
    }
}

package org.praxiscms.core.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.booking.subscription.FetchingCalendars;
import org.praxiscms.core.mail.MailDispatch;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;

/** Looks every second for work that is due, and does it practice by practice. Any number of nodes may do so. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private static final int CALENDARS_AT_ONCE = 3;

    private final Work work;
    private final MailDispatch mails;
    private final FetchingCalendars calendars;
    private final Tenants tenants;
    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    public Jobs(Work work, MailDispatch mails, FetchingCalendars calendars, Tenants tenants) {
        this.work = work;
        this.mails = mails;
        this.calendars = calendars;
        this.tenants = tenants;
    }

    protected Jobs() {
        this(null, null, null, null);
    }

    /** Begins to look for work, until the application stops. */
    public void start() {
        running.add(scheduler.scheduleWithFixedDelay(this::lookForWork, 1, 1, TimeUnit.SECONDS));
        for (int i = 0; i < CALENDARS_AT_ONCE; i++) {
            running.add(scheduler.scheduleWithFixedDelay(this::fetchCalendars, 1 + i, 1, TimeUnit.SECONDS));
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(job -> job.cancel(false));
    }

    // Catches everything: an exception would end the schedule for good, and the next look may find the database back.
    private void lookForWork() {
        try {
            inEach(work.practicesWithDueArticles(), () -> {
                work.publishDueArticles();
                return null;
            });
            inEach(work.practicesWithDueMail(), () -> {
                while (mails.sendNext()) {
                    LOG.fine("A mail has left");
                }
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Background work is interrupted and tried again: {0}", e.toString());
        }
    }

    // Apart from the rest, and several at once: a slow host elsewhere must not hold up a mail or another calendar.
    private void fetchCalendars() {
        try {
            inEach(work.practicesWithDueCalendars(), () -> {
                while (calendars.fetchNext()) {
                    LOG.fine("A calendar has been fetched");
                }
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Fetching calendars is interrupted and tried again: {0}", e.toString());
        }
    }

    private void inEach(List<UUID> practices, Callable<Void> task) throws Exception {
        for (UUID practice : practices) {
            Optional<Tenant> tenant = tenants.with(practice);
            if (tenant.isPresent()) {
                TenantScope.within(tenant.get(), task);
            }
        }
    }
}

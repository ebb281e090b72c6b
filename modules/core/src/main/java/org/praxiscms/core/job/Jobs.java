package org.praxiscms.core.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.mail.MailDispatch;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;

/** Looks every second for work that is due, and does it practice by practice. Any number of nodes may do so. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private final Work work;
    private final MailDispatch mails;
    private final CalendarJob calendars;
    private final WaitingJob waiting;
    private final Tenants tenants;
    private ScheduledFuture<?> running;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    public Jobs(Work work, MailDispatch mails, CalendarJob calendars, WaitingJob waiting, Tenants tenants) {
        this.work = work;
        this.mails = mails;
        this.calendars = calendars;
        this.waiting = waiting;
        this.tenants = tenants;
    }

    protected Jobs() {
        this(null, null, null, null, null);
    }

    /** Begins to look for work, until the application stops. */
    public void start() {
        running = scheduler.scheduleWithFixedDelay(this::lookForWork, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    // Catches everything: an exception would end the schedule for good, and the next look may find the database back.
    private void lookForWork() {
        try {
            inEach(work.practicesWithDueArticles(), () -> {
                work.publishDueArticles();
                return null;
            });
            calendars.begin();
            inEach(work.practicesWithDueMail(), () -> {
                while (mails.sendNext()) {
                    LOG.fine("A mail has left");
                }
                return null;
            });
            waiting.run();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Background work is interrupted and tried again: {0}", e.toString());
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

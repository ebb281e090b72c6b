package org.praxiscms.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.praxiscms.core.booking.waiting.OfferingTimes;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.Changed;

/** Offers times to who waits: where it is due, and at once where a calendar has changed. */
@ApplicationScoped
public class WaitingJob {

    private static final Logger LOG = Logger.getLogger(WaitingJob.class.getName());

    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final Work work;
    private final OfferingTimes offering;

    @Inject
    public WaitingJob(Work work, OfferingTimes offering) {
        this.work = work;
        this.offering = offering;
    }

    protected WaitingJob() {
        this(null, null);
    }

    /** Looks after the entered practice's waiting list. */
    void offer() {
        offering.endWhatIsOver();
        while (offering.offerNext()) {
            LOG.fine("A time has been offered");
        }
    }

    /**
     * The practices whose waiting list may have something to offer.
     *
     * @param due whether an entry of any practice is due; else only practices that have changed are looked at
     */
    Set<UUID> practices(boolean due) {
        Set<UUID> practices = new LinkedHashSet<>(due ? work.practicesWithDueWishes() : List.of());
        List<UUID> news = List.copyOf(changed);
        if (!news.isEmpty()) {
            news.forEach(changed::remove); // before looking: what changes from now on is looked at again
            work.practicesWithWishes().stream().filter(news::contains).forEach(practices::add);
        }
        return practices;
    }

    void changed(@Observes Changed change) {
        if (change.tenant() != null && change.keys().stream().anyMatch(WaitingJob::matters)) {
            changed.add(change.tenant());
        }
    }

    private static boolean matters(String key) {
        return ChangeKeys.isOfKind(key, ChangeKeys.CALENDARS) || ChangeKeys.isOfKind(key, "appointmenttype");
    }
}

package org.praxiscms.core.booking.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.booking.calendar.inbound.BusyTimes;
import org.praxiscms.core.booking.calendar.inbound.NotACalendar;
import org.praxiscms.core.booking.calendar.inbound.OutsideCalendar;
import org.praxiscms.core.booking.calendar.inbound.TooComplexCalendar;
import org.praxiscms.core.tenant.TenantScope;

/**
 * Fetches the entered practice's calendars that are due. Any number of nodes and threads may do so at once: each
 * calendar is taken by one of them, and no transaction is open while the network is waited for.
 */
@ApplicationScoped
public class FetchingCalendars {

    private static final Logger LOG = Logger.getLogger(FetchingCalendars.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FetchLedger ledger;
    private final Networks networks;
    private CalendarDownload download;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    public FetchingCalendars(
            FetchLedger ledger,
            @ConfigProperty(name = "praxis.calendar.private.networks", defaultValue = "false") boolean privateToo) {
        this.ledger = ledger;
        this.networks = new Networks(privateToo);
    }

    protected FetchingCalendars() {
        this(null, false);
    }

    @PostConstruct
    void prepare() {
        download = new CalendarDownload(threads, networks, PATIENCE);
    }

    /** Fetches one that is due; says whether there was one. */
    public boolean fetchNext() {
        Optional<FetchOrder> due = ledger.take();
        due.ifPresent(this::fetch);
        return due.isPresent();
    }

    private void fetch(FetchOrder order) {
        try {
            Downloaded downloaded = download.of(order.url(), order.known());
            if (downloaded.text().isEmpty()) {
                ledger.unchanged(order);
                return;
            }
            OutsideCalendar calendar = OutsideCalendar.of(downloaded.text().get());
            Set<String> own = ledger.own(calendar.uids());
            BusyTimes times = calendar.busyTimes(order.zone(), order.span(), own);
            ledger.read(order, times, downloaded.validators());
        } catch (NotFetched e) {
            failed(order, e.reason());
        } catch (NotACalendar e) {
            failed(order, FetchFailure.NOT_A_CALENDAR);
        } catch (TooComplexCalendar e) {
            failed(order, FetchFailure.TOO_COMPLEX);
        } catch (RuntimeException e) {
            failed(order, FetchFailure.DEFECT); // else its page would say for ever that it is being fetched
            throw e;
        }
    }

    private void failed(FetchOrder order, FetchFailure reason) {
        Level level = ledger.failed(order, reason) ? Level.INFO : Level.FINE;
        LOG.log(level, "Calendar {0} of {1} was not read: {2}", new Object[] {
            order.subscription(), TenantScope.current().key(), reason
        });
    }
}

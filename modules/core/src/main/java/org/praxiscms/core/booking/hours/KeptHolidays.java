package org.praxiscms.core.booking.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.TenantDatabase;

/**
 * The public holidays that close the entered practice by themselves, every year: those of its region, without those on
 * which it is open all the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeptHolidays {

    private final TenantDatabase database;
    private final Practices practices;

    @Inject
    public KeptHolidays(TenantDatabase database, Practices practices) {
        this.database = database;
        this.practices = practices;
    }

    protected KeptHolidays() {
        this(null, null);
    }

    /** Whose holidays close the practice; empty when none do, and when nothing is known of its region. */
    public Optional<HolidayRegion> region() {
        return HolidayRegion.withCode(practices.current().holidays());
    }

    /** Closes it on a region's holidays from now on. @param region empty for open on all of them */
    public void keep(Optional<HolidayRegion> region) {
        practices.current().closeOnHolidaysOf(region.map(HolidayRegion::code).orElse(""));
    }

    /** Those that close it from one date to another, both included, in order. */
    public List<PublicHoliday> closing(LocalDate first, LocalDate last) {
        Optional<HolidayRegion> region = region();
        if (region.isEmpty()) {
            return List.of();
        }
        Set<LocalDate> open =
                openings(first, last).stream().map(HolidayOpening::date).collect(Collectors.toSet());
        return PublicHolidays.kept(region.get(), first, last).stream()
                .filter(holiday -> !open.contains(holiday.date()))
                .toList();
    }

    /** The practice is open on one of them. Twice changes nothing. */
    public void open(LocalDate date) {
        if (openings(date, date).isEmpty()) {
            database.add(new HolidayOpening(date));
        }
    }

    /** It is closed then after all. */
    public void close(LocalDate date) {
        openings(date, date).forEach(database::remove);
    }

    private List<HolidayOpening> openings(LocalDate first, LocalDate last) {
        return database.query(
                        "SELECT o FROM HolidayOpening o WHERE o.date BETWEEN :first AND :last ORDER BY o.date",
                        HolidayOpening.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}

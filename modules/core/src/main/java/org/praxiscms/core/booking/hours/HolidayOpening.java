package org.praxiscms.core.booking.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;

/** A public holiday on which the practice is open all the same, though it closes on the others. Never changed, only removed. */
@Entity
@Table(name = "holiday_opening")
public class HolidayOpening extends TenantOwned {

    @Column(name = "on_date")
    private LocalDate date;

    /** @param date on each practitioner's wall clock */
    HolidayOpening(LocalDate date) {
        this.date = Objects.requireNonNull(date, "date");
    }

    protected HolidayOpening() {}

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of(ChangeKeys.CALENDARS);
    }

    public LocalDate date() {
        return date;
    }
}

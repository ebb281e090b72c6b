package org.praxiscms.core.booking.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * Days on which the whole practice is closed: a public holiday, a company holiday. They hold for everybody, on each
 * practitioner's own wall clock, whatever other hours a date may have. Never changed, only removed.
 */
@Entity
@Table(name = "closure")
public class Closure extends TenantOwned {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    /** The most days that one closure may take. */
    public static final int MOST_DAYS = 366;

    @Column(name = "first_date")
    private LocalDate firstDate;

    @Column(name = "last_date")
    private LocalDate lastDate;

    private String name;

    /**
     * @param firstDate first day, included
     * @param lastDate last day, included; the first one for a single day
     * @param name what it is, such as "Christmas Day"; 1–120 characters
     * @throws IllegalArgumentException when it ends before it starts, takes more than 366 days, or has no such name
     */
    public Closure(LocalDate firstDate, LocalDate lastDate, String name) {
        if (lastDate.isBefore(firstDate) || !lastDate.isBefore(firstDate.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("Closed from " + firstDate + " to " + lastDate);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A closure has a name of at most " + LONGEST_NAME + " characters");
        }
        this.firstDate = firstDate;
        this.lastDate = lastDate;
        this.name = name;
    }

    protected Closure() {}

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of(ChangeKeys.CALENDARS);
    }

    /** Whether a date is among its days. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(firstDate) && !date.isAfter(lastDate);
    }

    public LocalDate firstDate() {
        return firstDate;
    }

    public LocalDate lastDate() {
        return lastDate;
    }

    public String name() {
        return name;
    }
}

package org.praxiscms.core.booking.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.praxiscms.core.booking.slot.DateOverride;
import org.praxiscms.core.booking.slot.DayHours;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * A date on which a practitioner's weekly hours do not hold: an extra Saturday, a shorter day, a day without hours. At
 * most one for each date; removed, the weekly hours hold again.
 */
@Entity
@Table(name = "hours_override")
public class HoursOverride extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @Column(name = "on_date")
    private LocalDate date;

    @Convert(converter = DayHoursConverter.class)
    private DayHours hours;

    /**
     * @param date on the practitioner's wall clock
     * @param hours what holds on it instead; {@link DayHours#CLOSED} closes it
     */
    public HoursOverride(Practitioner practitioner, LocalDate date, DayHours hours) {
        this.practitioner = Objects.requireNonNull(practitioner, "practitioner");
        this.date = Objects.requireNonNull(date, "date");
        change(hours);
    }

    protected HoursOverride() {}

    /** Other hours for the same date. */
    public final void change(DayHours newHours) {
        hours = Objects.requireNonNull(newHours, "hours");
    }

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of(ChangeKeys.calendar(practitioner.id()));
    }

    public Practitioner practitioner() {
        return practitioner;
    }

    public LocalDate date() {
        return date;
    }

    public DayHours hours() {
        return hours;
    }

    /** As the slot engine wants it. */
    public DateOverride override() {
        return new DateOverride(date, hours);
    }
}

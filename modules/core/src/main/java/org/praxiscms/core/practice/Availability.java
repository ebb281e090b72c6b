package org.praxiscms.core.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.Set;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * A stretch of one weekday on which a practitioner works, every week, on the wall clock of the practitioner's zone.
 * Never changed: a practitioner's week is replaced as a whole.
 */
@Entity
@Table(name = "availability")
public class Availability extends TenantOwned {

    @ManyToOne(optional = false)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @Column(name = "day_of_week")
    private int dayOfWeek;

    @Column(name = "start_minute")
    private int startMinute;

    @Column(name = "end_minute")
    private int endMinute;

    /**
     * @param startMinute minute of the day, 0–1439
     * @param endMinute minute of the day, 1–1440 (24:00), after the start
     * @throws IllegalArgumentException when the stretch is empty or leaves the day
     */
    public Availability(Practitioner practitioner, DayOfWeek day, int startMinute, int endMinute) {
        if (startMinute < 0 || endMinute > 1440 || endMinute <= startMinute) {
            throw new IllegalArgumentException("Working hours must end after they start, within one day");
        }
        this.practitioner = practitioner;
        this.dayOfWeek = day.getValue();
        this.startMinute = startMinute;
        this.endMinute = endMinute;
    }

    protected Availability() {}

    public Practitioner practitioner() {
        return practitioner;
    }

    public DayOfWeek day() {
        return DayOfWeek.of(dayOfWeek);
    }

    public int startMinute() {
        return startMinute;
    }

    public int endMinute() {
        return endMinute;
    }

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of(ChangeKeys.calendar(practitioner.id()));
    }
}

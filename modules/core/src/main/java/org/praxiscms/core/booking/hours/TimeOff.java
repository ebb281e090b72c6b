package org.praxiscms.core.booking.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * Time that a practitioner keeps for themself: whole dates on their wall clock, or a span of instants. Nobody can book
 * in it; what is booked already stays. Never changed, only removed.
 */
@Entity
@Table(name = "time_off")
public class TimeOff extends TenantOwned {

    /** The longest label, in characters. */
    public static final int LONGEST_LABEL = 80;

    /** The most dates, or days, that one entry may take. */
    public static final int MOST_DAYS = 366;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @Column(name = "first_date")
    private LocalDate firstDate;

    @Column(name = "last_date")
    private LocalDate lastDate;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Convert(converter = SealedText.class)
    private String label;

    private TimeOff(Practitioner practitioner, String label) {
        this.practitioner = Objects.requireNonNull(practitioner, "practitioner");
        if (label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("A label has at most " + LONGEST_LABEL + " characters");
        }
        this.label = label;
    }

    protected TimeOff() {}

    /**
     * Whole dates on the practitioner's wall clock, both included.
     *
     * @param label a neutral word for the admin, at most 80 characters; may be empty
     * @throws IllegalArgumentException when it ends before it starts or takes more than 366 dates
     */
    public static TimeOff onDates(Practitioner practitioner, LocalDate first, LocalDate last, String label) {
        if (last.isBefore(first) || !last.isBefore(first.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("Time off from " + first + " to " + last);
        }
        TimeOff timeOff = new TimeOff(practitioner, label);
        timeOff.firstDate = first;
        timeOff.lastDate = last;
        return timeOff;
    }

    /**
     * A span of instants.
     *
     * @param label as in {@link #onDates}
     * @throws IllegalArgumentException when it takes more than 366 days
     */
    public static TimeOff during(Practitioner practitioner, TimeSlot span, String label) {
        if (span.duration().toDays() >= MOST_DAYS) {
            throw new IllegalArgumentException("Time off during " + span);
        }
        TimeOff timeOff = new TimeOff(practitioner, label);
        timeOff.startsAt = span.start();
        timeOff.endsAt = span.end();
        return timeOff;
    }

    /** The instants it takes: those given, or from the first date's first to the last date's last. */
    public TimeSlot span() {
        return span(practitioner.timeZone(), firstDate, lastDate, startsAt, endsAt);
    }

    /** The same of its parts, as a query brings them; either the dates or the instants are null. */
    static TimeSlot span(ZoneId zone, LocalDate first, LocalDate last, Instant start, Instant end) {
        return first == null
                ? new TimeSlot(start, end)
                : new TimeSlot(
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of(ChangeKeys.calendar(practitioner.id()));
    }

    public Practitioner practitioner() {
        return practitioner;
    }

    /** Its first whole date; empty when it is a span of instants. */
    public Optional<LocalDate> firstDate() {
        return Optional.ofNullable(firstDate);
    }

    /** Its last whole date, included; empty when it is a span of instants. */
    public Optional<LocalDate> lastDate() {
        return Optional.ofNullable(lastDate);
    }

    /** A neutral word, for the admin only; may be empty. */
    public String label() {
        return label;
    }
}

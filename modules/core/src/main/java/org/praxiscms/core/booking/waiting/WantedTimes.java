package org.praxiscms.core.booking.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** When somebody could come: days of the week, parts of the day, and until which date. */
@Embeddable
public class WantedTimes {

    private int days;
    private int parts;

    @Column(name = "last_date")
    private LocalDate lastDate;

    /**
     * @param days days of the week; none means any
     * @param parts parts of the day; none means any
     * @param lastDate last date, included
     */
    public WantedTimes(Set<DayOfWeek> days, Set<PartOfDay> parts, LocalDate lastDate) {
        this.days = bits(days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days);
        this.parts = bits(parts.isEmpty() ? EnumSet.allOf(PartOfDay.class) : parts);
        this.lastDate = lastDate;
    }

    protected WantedTimes() {}

    /** Whether an appointment that starts then would suit. @param zone the practice's, on whose clock wishes are made */
    public boolean include(Instant start, ZoneId zone) {
        ZonedDateTime local = start.atZone(zone);
        return has(days, local.getDayOfWeek())
                && has(parts, PartOfDay.of(local.toLocalTime()))
                && !local.toLocalDate().isAfter(lastDate);
    }

    /** First instant that is too late. */
    public Instant end(ZoneId zone) {
        return lastDate.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The days of the week, at least one. */
    public Set<DayOfWeek> days() {
        return chosen(days, DayOfWeek.class);
    }

    /** The parts of the day, at least one. */
    public Set<PartOfDay> parts() {
        return chosen(parts, PartOfDay.class);
    }

    public LocalDate lastDate() {
        return lastDate;
    }

    private static int bits(Set<? extends Enum<?>> values) {
        return values.stream().mapToInt(value -> 1 << value.ordinal()).sum();
    }

    private static boolean has(int bits, Enum<?> value) {
        return (bits & 1 << value.ordinal()) != 0;
    }

    private static <E extends Enum<E>> Set<E> chosen(int bits, Class<E> kind) {
        Set<E> chosen = EnumSet.noneOf(kind);
        Arrays.stream(kind.getEnumConstants()).filter(value -> has(bits, value)).forEach(chosen::add);
        return chosen;
    }
}

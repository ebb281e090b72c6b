package org.praxiscms.core.booking.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.praxiscms.core.tenant.StringListConverter;

/** When somebody could come: days of the week, parts of the day, and until which date. */
@Embeddable
public class WantedTimes {

    @Column(name = "weekdays")
    @Convert(converter = StringListConverter.class)
    private List<String> days;

    @Column(name = "day_parts")
    @Convert(converter = StringListConverter.class)
    private List<String> parts;

    @Column(name = "last_date")
    private LocalDate lastDate;

    /**
     * @param days days of the week; none means any
     * @param parts parts of the day; none means any
     * @param lastDate last date, included
     */
    public WantedTimes(Set<DayOfWeek> days, Set<PartOfDay> parts, LocalDate lastDate) {
        this.days = names(days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days);
        this.parts = names(parts.isEmpty() ? EnumSet.allOf(PartOfDay.class) : parts);
        this.lastDate = lastDate;
    }

    protected WantedTimes() {}

    /** Whether an appointment that starts then would suit. @param zone the practice's, on whose clock wishes are made */
    public boolean include(Instant start, ZoneId zone) {
        ZonedDateTime local = start.atZone(zone);
        return days.contains(local.getDayOfWeek().name())
                && parts.contains(PartOfDay.of(local.toLocalTime()).name())
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

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().sorted().map(Enum::name).toList();
    }

    private static <E extends Enum<E>> Set<E> chosen(List<String> names, Class<E> kind) {
        Set<E> chosen = EnumSet.noneOf(kind);
        names.forEach(name -> chosen.add(Enum.valueOf(kind, name)));
        return chosen;
    }
}

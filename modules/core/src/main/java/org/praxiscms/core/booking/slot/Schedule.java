package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a practitioner works: weekly hours and the dates that differ, on the wall clock of one zone.
 * What follows from both for a date is {@link #hoursOn}.
 *
 * @param zone the practitioner's zone, by whose wall clock every date and hour here is meant;
 *     never null
 * @param weekly hours of an ordinary week; never null
 * @param overrides dates that differ, unmodifiable; empty when none does
 */
public record Schedule(ZoneId zone, WeeklyHours weekly, Map<LocalDate, DateOverride> overrides) {

    /**
     * @throws IllegalArgumentException if an override stands under another date than its own
     */
    public Schedule {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(weekly, "weekly");
        overrides = Map.copyOf(overrides);
        overrides.forEach((date, override) -> {
            if (!date.equals(override.date())) {
                throw new IllegalArgumentException(override + " stands under " + date);
            }
        });
    }

    /**
     * The schedule of weekly hours and overrides in any order.
     *
     * @throws IllegalArgumentException if two overrides are for one date
     */
    public static Schedule of(ZoneId zone, WeeklyHours weekly, Collection<DateOverride> overrides) {
        return new Schedule(
                zone,
                weekly,
                overrides.stream().collect(Collectors.toMap(DateOverride::date, Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException("Two overrides for " + one.date());
                })));
    }

    /** The schedule of an ordinary week without exception. */
    public static Schedule of(ZoneId zone, WeeklyHours weekly) {
        return new Schedule(zone, weekly, Map.of());
    }

    /** The hours of a date: its override's if it has one, else those of its day of the week. */
    public DayHours hoursOn(LocalDate date) {
        DateOverride override = overrides.get(date);
        return override == null ? weekly.on(date.getDayOfWeek()) : override.hours();
    }

    /** The override of a date; empty when the weekly hours hold. */
    public Optional<DateOverride> overrideOn(LocalDate date) {
        return Optional.ofNullable(overrides.get(date));
    }

    /** Whether every minute of a stretch of time lies in working hours, however they are cut into ranges and dates. */
    public boolean covers(TimeSlot time) {
        long from = time.start().getEpochSecond();
        long to = time.end().getEpochSecond() + (time.end().getNano() == 0 ? 0 : 1);
        return WorkingTime.windows(this, from, to).stream().anyMatch(window -> window.covers(from, to));
    }

    /** The working time in {@code [from, to)}, in order, as far as whole seconds go. */
    public Stretches working(Instant from, Instant to) {
        long first = from.getEpochSecond();
        long last = to.getEpochSecond();
        return Stretches.of(WorkingTime.windows(this, first, last).stream()
                .flatMap(window -> window.within(first, last).stream())
                .toList());
    }

    /** The date on the practitioner's wall clock at an instant. */
    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}

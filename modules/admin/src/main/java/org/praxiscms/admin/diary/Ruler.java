package org.praxiscms.admin.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * The scale down the side of the days that are seen at once: minutes of the wall clock from midnight. Where a clock is
 * set back on one of the days, the minutes that come twice stand on it twice, so that what happens in the first of them
 * and in the second has a place each; on the other days the second stays empty. Where a clock is set forward, the minutes
 * that it skips stand there all the same, and nothing happens in them.
 *
 * @param zone whose wall clock
 * @param fold the setting back; empty on nearly all days
 */
record Ruler(ZoneId zone, Optional<ZoneOffsetTransition> fold) {

    static final int DAY = 1440;

    private static final int MINUTE = 60;

    /** The ruler of some days, both included; at most a few weeks, in which a clock is set back once at most. */
    static Ruler of(ZoneId zone, LocalDate first, LocalDate last) {
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(first.atStartOfDay(zone).toInstant());
        boolean meant =
                change != null && change.isOverlap() && !change.getInstant().isAfter(start(last.plusDays(1), zone));
        return new Ruler(zone, meant ? Optional.of(change) : Optional.empty());
    }

    /** Its length in minutes: 1440, and what comes twice. */
    int length() {
        return DAY + twice();
    }

    /** The place of an instant beside a day, 0 to {@link #length}: at its ends for what is before or after the day. */
    int at(LocalDate day, Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        if (time.toLocalDate().isBefore(day)) {
            return 0;
        }
        return time.toLocalDate().isAfter(day) ? length() : at(time);
    }

    private int at(ZonedDateTime time) {
        int minute = time.get(ChronoField.MINUTE_OF_DAY);
        if (fold.isEmpty() || minute < foldStart()) {
            return minute;
        }
        boolean past = minute >= foldStart() + twice();
        boolean second = time.getOffset().equals(fold.get().getOffsetAfter())
                && time.toLocalDate().equals(fold.get().getDateTimeAfter().toLocalDate());
        return past || second ? minute + twice() : minute;
    }

    /** The minutes of a day that its clock skips; empty on nearly all days. */
    Optional<Place> skipped(LocalDate day) {
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(start(day, zone).minusNanos(1));
        return Optional.ofNullable(change)
                .filter(ZoneOffsetTransition::isGap)
                .filter(forth -> forth.getDateTimeBefore().toLocalDate().equals(day))
                .map(forth -> Place.of(
                        minuteOf(forth.getDateTimeBefore()),
                        minuteOf(forth.getDateTimeBefore())
                                + (int) forth.getDuration().toMinutes()));
    }

    /** The time of day, in minutes, that stands at a place. */
    int minute(int place) {
        return fold.isEmpty() || place < foldStart() + twice() ? place : place - twice();
    }

    /** Whether the time of day at a place stands there for the second time. */
    boolean again(int place) {
        return fold.isPresent() && place >= foldStart() + twice() && place < foldStart() + 2 * twice();
    }

    /** Where the minutes that come twice begin; 0 when none do. */
    int foldStart() {
        return fold.map(back -> minuteOf(back.getDateTimeAfter())).orElse(0);
    }

    /** How many minutes come twice; 0 when none do. */
    int twice() {
        return fold.map(back -> (int) -back.getDuration().toMinutes()).orElse(0);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static int minuteOf(LocalDateTime time) {
        return time.getHour() * MINUTE + time.getMinute();
    }
}

package org.praxiscms.admin.arrangement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Dates;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.hours.ClockTime;

/** A date and a time of day on the practice's wall clock, as they are entered. */
final class ClockedTime {

    static final String DATE = "date";
    static final String TIME = "time";

    /** Holds {@code yes} when the second of two times is meant that the clock shows on the night it is set back. */
    static final String AGAIN = "again";

    private static final int DAY = 1440;
    private static final int HOUR = 60;

    private ClockedTime() {}

    /** Adds what is wrong with it. */
    static void check(Values values, Words words, Map<String, String> problems) {
        Optional<LocalDate> date = Dates.of(values.one(DATE));
        OptionalInt minutes = minutes(values);
        if (date.isEmpty()) {
            problems.putIfAbsent(DATE, words.text("why.date.malformed"));
        }
        if (minutes.isEmpty()) {
            problems.putIfAbsent(TIME, words.text("why.time.malformed"));
        }
        if (date.isPresent() && minutes.isPresent() && of(values, words.zone()).isEmpty()) {
            problems.putIfAbsent(TIME, words.text("publication.at.gap"));
        }
    }

    /** The instant; empty when it is malformed or the clock skips it. */
    static Optional<Instant> of(Values values, ZoneId zone) {
        OptionalInt minutes = minutes(values);
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        return Dates.of(values.one(DATE)).flatMap(date -> {
            LocalDateTime time = date.atTime(minutes.getAsInt() / HOUR, minutes.getAsInt() % HOUR);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
            int which = values.one(AGAIN).equals("yes") ? offsets.size() - 1 : 0;
            return offsets.isEmpty() ? Optional.empty() : Optional.of(time.toInstant(offsets.get(which)));
        });
    }

    /** The same as it is entered. */
    static Values written(Values values, Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        Values written = values.with(DATE, time.toLocalDate().toString())
                .with(TIME, ClockTime.of(time.getHour() * HOUR + time.getMinute()));
        boolean again = !time.withEarlierOffsetAtOverlap().equals(time);
        return again ? written.with(AGAIN, "yes") : written;
    }

    private static OptionalInt minutes(Values values) {
        OptionalInt minutes = ClockTime.minutes(values.one(TIME));
        return minutes.isPresent() && minutes.getAsInt() == DAY ? OptionalInt.empty() : minutes;
    }
}

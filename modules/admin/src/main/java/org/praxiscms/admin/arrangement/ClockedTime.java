package org.praxiscms.admin.arrangement;

import java.time.DateTimeException;
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
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.hours.ClockTime;
import org.praxiscms.core.text.TypedTime;

/** A time as it is entered: chosen from a list, or a date and a time of day on the practice's wall clock. */
final class ClockedTime {

    static final String DATE = "date";
    static final String TIME = "time";

    /** Holds {@code yes} when the second of two times is meant that the clock shows on the night it is set back. */
    static final String AGAIN = "again";

    /** The instant of a time that is chosen from the list; empty while another one is typed. */
    static final String START = "start";

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2101-01-01T00:00:00Z");
    private static final int DAY = 1440;
    private static final int HOUR = 60;

    private ClockedTime() {}

    /** Adds what is wrong with it; whatever the fields themselves say that is missing. */
    static void check(Values values, Words words, Map<String, String> problems) {
        if (values.one(START).isEmpty()) {
            checkTyped(values, words, problems);
            return;
        }
        problems.remove(DATE);
        problems.remove(TIME);
        Optional<Instant> listed = listed(values);
        if (listed.isEmpty()) {
            problems.put(TIME, words.text("times.unknown"));
        } else if (isTyped(values) && !typed(values, words).equals(listed)) {
            problems.put(TIME, words.text("times.both", words.dayAndTime(listed.get())));
        }
    }

    private static void checkTyped(Values values, Words words, Map<String, String> problems) {
        if (!isTyped(values)) {
            problems.remove(DATE);
            problems.put(TIME, words.text("times.missing"));
            return;
        }
        Optional<LocalDate> date = words.typed(values.one(DATE));
        OptionalInt minutes = minutes(values);
        if (date.isEmpty()) {
            problems.putIfAbsent(DATE, words.noDate());
        }
        if (minutes.isEmpty()) {
            problems.putIfAbsent(TIME, words.noTime());
        }
        if (date.isPresent() && minutes.isPresent() && typed(values, words).isEmpty()) {
            problems.putIfAbsent(TIME, words.text("publication.at.gap"));
        }
    }

    /** The instant: the one chosen from the list, else the one typed; empty when it is malformed or the clock skips it. */
    static Optional<Instant> of(Values values, Words words) {
        return values.one(START).isEmpty() ? typed(values, words) : listed(values);
    }

    private static boolean isTyped(Values values) {
        return !values.one(DATE).isEmpty() || !values.one(TIME).isEmpty();
    }

    private static Optional<Instant> listed(Values values) {
        try {
            return Optional.of(Instant.parse(values.one(START)))
                    .filter(start -> start.isAfter(EARLIEST) && start.isBefore(LATEST));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> typed(Values values, Words words) {
        OptionalInt minutes = minutes(values);
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        return words.typed(values.one(DATE)).flatMap(date -> {
            LocalDateTime time = date.atTime(minutes.getAsInt() / HOUR, minutes.getAsInt() % HOUR);
            List<ZoneOffset> offsets = words.zone().getRules().getValidOffsets(time);
            int which = values.one(AGAIN).equals("yes") ? offsets.size() - 1 : 0;
            return offsets.isEmpty() ? Optional.empty() : Optional.of(time.toInstant(offsets.get(which)));
        });
    }

    /** The same, chosen from the list where it stands there, and typed where it does not; two times stay as they are. */
    static Values placed(Values values, FreeWeek week, Words words) {
        return of(values, words)
                .filter(start -> !isTyped(values) || typed(values, words).equals(Optional.of(start)))
                .map(start -> week.lists(start)
                        ? values.with(START, start.toString())
                                .with(DATE, "")
                                .with(TIME, "")
                                .with(AGAIN, "")
                        : written(values.with(START, ""), start, words.zone()))
                .orElse(values);
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
        OptionalInt minutes = TypedTime.minutes(values.one(TIME));
        return minutes.isPresent() && minutes.getAsInt() == DAY ? OptionalInt.empty() : minutes;
    }
}

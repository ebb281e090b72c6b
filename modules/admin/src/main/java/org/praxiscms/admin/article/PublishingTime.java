package org.praxiscms.admin.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.text.TypedDate;
import org.praxiscms.core.text.TypedTime;

/**
 * When an article is to be published, as somebody entered it on the practice's wall clock.
 *
 * @param instant null for now, and when there is none
 * @param problem key of what is wrong; empty for nothing
 */
record PublishingTime(Instant instant, String problem) {

    static final PublishingTime NOW = new PublishingTime(null, "");

    private static final String MALFORMED = "typed.dateTime.malformed";
    private static final int HOUR = 60;
    private static final int HALF_PAST_TWO = 14 * HOUR + 30;
    private static final int DAY = 24 * HOUR;
    private static final int YEARS_AHEAD = 50;
    private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9])T(?=[0-9])|\\s+(?:um|at)\\s+|\\s+");

    /**
     * @param entered a date and a time of day as people type them, see {@link TypedDate}, {@link TypedTime}; between them a
     *     space, a comma or, as in ISO 8601, a T
     * @param words the practice's
     * @param now what must have been passed already
     */
    static PublishingTime of(String entered, Words words, Instant now) {
        Optional<LocalDateTime> read = read(entered, words);
        if (read.isEmpty()) {
            return wrong(MALFORMED);
        }
        LocalDateTime time = read.get();
        ZoneId zone = words.zone();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            return wrong("publication.at.gap");
        }
        // Where the clock shows the hour twice, the first of the two is meant.
        Instant instant = time.toInstant(offsets.get(0));
        boolean sensible = time.getYear() < now.atZone(zone).getYear() + YEARS_AHEAD;
        return instant.isAfter(now) && sensible
                ? new PublishingTime(instant, "")
                : wrong(sensible ? "publication.at.past" : MALFORMED);
    }

    // Where the date ends is known only by trying: both may hold spaces.
    private static Optional<LocalDateTime> read(String entered, Words words) {
        String text = BETWEEN.matcher(entered.strip()).replaceAll(" ");
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            Optional<LocalDate> date =
                    words.typed(text.substring(0, space).strip().replaceFirst(",$", ""));
            OptionalInt minutes = TypedTime.minutes(text.substring(space + 1));
            if (date.isPresent() && minutes.isPresent() && minutes.getAsInt() < DAY) {
                return Optional.of(date.get().atTime(minutes.getAsInt() / HOUR, minutes.getAsInt() % HOUR));
            }
        }
        return Optional.empty();
    }

    boolean now() {
        return instant == null && problem.isEmpty();
    }

    /** What is wrong with it, in full sentences; only when something is. */
    String problem(Words words) {
        return problem.equals(MALFORMED)
                ? words.text(
                        "typed.dateTime.malformed",
                        words.written(words.today().plusDays(1)),
                        words.written(HALF_PAST_TWO))
                : words.text(problem);
    }

    private static PublishingTime wrong(String problem) {
        return new PublishingTime(null, problem);
    }
}

package org.praxiscms.admin.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When an article is to be published, as somebody entered it on the practice's wall clock.
 *
 * @param instant null for now, and when there is none
 * @param problem key of what is wrong; empty for nothing
 */
record PublishingTime(Instant instant, String problem) {

    static final PublishingTime NOW = new PublishingTime(null, "");

    /**
     * @param entered {@code yyyy-MM-ddTHH:mm}
     * @param now what must have been passed already
     */
    static PublishingTime of(String entered, ZoneId zone, Instant now) {
        LocalDateTime time;
        try {
            time = LocalDateTime.parse(entered.replace(' ', 'T'));
        } catch (DateTimeException malformed) {
            return wrong("publication.at.malformed");
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            return wrong("publication.at.gap");
        }
        // Where the clock shows the hour twice, the first of the two is meant.
        Instant instant = time.toInstant(offsets.get(0));
        boolean sensible = time.getYear() < now.atZone(zone).getYear() + 50;
        return instant.isAfter(now) && sensible
                ? new PublishingTime(instant, "")
                : wrong(sensible ? "publication.at.past" : "publication.at.malformed");
    }

    boolean now() {
        return instant == null && problem.isEmpty();
    }

    private static PublishingTime wrong(String problem) {
        return new PublishingTime(null, problem);
    }
}

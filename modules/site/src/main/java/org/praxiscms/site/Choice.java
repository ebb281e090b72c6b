package org.praxiscms.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.Origin;
import org.praxiscms.core.text.Slug;
import org.praxiscms.core.text.TypedZone;

/**
 * What a visitor has chosen so far on the way to a booking; travels in the address, so it holds nothing of the person.
 *
 * @param practitioner with whom; empty for anybody
 * @param date the day looked at; empty for the first with a free time
 * @param zone the visitor's own time zone; empty for the practice's
 * @param origin opaque note of what was read before, as it came; may be empty
 */
public record Choice(Optional<Slug> practitioner, Optional<LocalDate> date, Optional<ZoneId> zone, String origin) {

    private static final int UUID_LENGTH = 36;

    /**
     * Reads the parameters of an address; one that is empty counts as absent, as does a time zone that nobody knows: the
     * practice's says when, too.
     *
     * @throws MalformedChoice when one of them has no meaning
     */
    static Choice of(String practitioner, String date, String zone, String origin) {
        try {
            return new Choice(
                    present(practitioner).map(Slug::new),
                    present(date).map(WrittenTime::date),
                    present(zone).flatMap(TypedZone::of),
                    present(origin).filter(Choice::isOrigin).orElse(""));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedChoice();
        }
    }

    /** A parameter has no meaning. */
    static final class MalformedChoice extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MalformedChoice() {
            super("A part of the address has no meaning");
        }
    }

    /** The choice as a query, with a leading {@code ?}; empty for no choice at all. */
    String query() {
        StringBuilder query = new StringBuilder();
        practitioner.ifPresent(slug -> add(query, "practitioner", slug.value()));
        date.ifPresent(day -> add(query, "date", day.toString()));
        zone.ifPresent(id -> add(query, "tz", id.getId()));
        if (!origin.isEmpty()) {
            add(query, "origin", origin);
        }
        return query.toString();
    }

    /** The choice as fields of a form, but for the day. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        practitioner.ifPresent(slug -> kept.put("practitioner", slug.value()));
        zone.ifPresent(id -> kept.put("tz", id.getId()));
        if (!origin.isEmpty()) {
            kept.put("origin", origin);
        }
        return kept;
    }

    /** The choice as a query with some more of it, in pairs of name and value. */
    String and(String... more) {
        StringBuilder query = new StringBuilder(query());
        for (int i = 0; i < more.length; i += 2) {
            add(query, more[i], more[i + 1]);
        }
        return query.toString();
    }

    /** The day of a time, on the clock the visitor reads. @param practice the zone when none is chosen */
    Choice on(Instant start, ZoneId practice) {
        return on(start.atZone(zone.orElse(practice)).toLocalDate());
    }

    Choice on(LocalDate day) {
        return new Choice(practitioner, Optional.of(day), zone, origin);
    }

    Choice with(Slug chosen) {
        return new Choice(Optional.ofNullable(chosen), date, zone, origin);
    }

    /** What was read before, for the booking. */
    Origin read() {
        return origin.isEmpty()
                ? Origin.unknown()
                : new Origin(
                        java.util.UUID.fromString(origin.substring(0, UUID_LENGTH)),
                        java.util.UUID.fromString(origin.substring(UUID_LENGTH + 1)));
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.length() == 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static boolean isOrigin(String text) {
        String id = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        return text.matches(id + "\\." + id);
    }

    private static Optional<String> present(String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}

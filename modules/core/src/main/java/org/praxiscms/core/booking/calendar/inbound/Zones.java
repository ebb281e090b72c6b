package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which clock a TZID means. The time-zone database's own names come first, since it knows better than a calendar that
 * was exported once; then Windows' names; then what the calendar itself says; then names that are like known ones. What
 * nobody knows is the reader's clock, as floating time is, and is remembered as unknown.
 */
final class Zones {

    private final ZoneRules floating;
    private final Map<String, Component> custom = new HashMap<>();
    private final Map<String, ZoneRules> found = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final LocalDateTime until;
    private final Effort effort;

    /**
     * @param floating the clock of times without a zone, and of whole days
     * @param components of the calendar, its VTIMEZONEs among them
     * @param until as far as a custom zone's changes are worked out
     */
    Zones(ZoneId floating, List<Component> components, LocalDateTime until, Effort effort) {
        this.floating = floating.getRules();
        this.until = until;
        this.effort = effort;
        components.stream()
                .filter(component -> component.is("VTIMEZONE"))
                .forEach(zone -> custom.putIfAbsent(key(zone.value("TZID")), zone));
    }

    ZoneRules floating() {
        return floating;
    }

    /** The clock of a line's TZID; the floating one where it has none. */
    ZoneRules of(Line line) {
        return of(line, floating);
    }

    /** The clock of a line's TZID. @param without the clock where it has none */
    ZoneRules of(Line line, ZoneRules without) {
        return line.zone().isEmpty() ? without : found.computeIfAbsent(line.zone(), this::find);
    }

    /** Whether a line names a clock that was asked for and that nobody knows. */
    boolean misses(Line line) {
        return unknown.contains(line.zone());
    }

    /** The names that were asked for and that nobody knows, in order. */
    Set<String> unknown() {
        return unknown;
    }

    private ZoneRules find(String name) {
        String plain = unescaped(name);
        return ZoneNames.known(plain)
                .or(() -> Optional.ofNullable(custom.get(key(name))).flatMap(this::described))
                .or(() -> ZoneNames.likely(plain))
                .orElseGet(() -> {
                    unknown.add(name);
                    return floating;
                });
    }

    private Optional<ZoneRules> described(Component zone) {
        Optional<ZoneRules> place = ZoneNames.known(zone.value("X-LIC-LOCATION"));
        if (place.isPresent()) {
            return place;
        }
        try {
            return Optional.of(CustomZone.rules(zone, until, effort));
        } catch (DateTimeException saysNothing) {
            return Optional.empty();
        }
    }

    /** RFC 5545 §2 compares names without regard to case. */
    private static String key(String name) {
        return unescaped(name).toLowerCase(Locale.ROOT);
    }

    /**
     * A name without the escapes of RFC 5545 §3.3.11: a VTIMEZONE's TZID has them, since it is TEXT; a parameter has
     * none, but some programs write them there too.
     */
    private static String unescaped(String name) {
        return name.replaceAll("\\\\([,;\\\\])", "$1");
    }
}

package org.praxiscms.core.booking.calendar.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Which clock a TZID means. The time-zone database's own names come first, since it knows better than a calendar that
 * was exported once; then Windows' names; then what the calendar itself says. What nobody knows is the reader's clock,
 * as floating time is.
 */
final class Zones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final Map<String, String> WINDOWS = windows();

    private final ZoneRules floating;
    private final Map<String, Component> custom = new HashMap<>();
    private final Map<String, ZoneRules> found = new HashMap<>();
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
                .forEach(zone -> custom.putIfAbsent(zone.value("TZID"), zone));
    }

    ZoneRules floating() {
        return floating;
    }

    /** The clock of a line's TZID; the floating one where it has none. */
    ZoneRules of(Line line) {
        return line.zone().isEmpty() ? floating : found.computeIfAbsent(line.zone(), this::find);
    }

    private ZoneRules find(String name) {
        return known(name)
                .or(() -> Optional.ofNullable(custom.get(name)).flatMap(this::described))
                .orElse(floating);
    }

    private static Optional<ZoneRules> known(String name) {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        // RFC 5545 §3.8.3.1 lets a name stand behind a registry's: /example.org/2026/Europe/Berlin.
        for (int slash = 0; slash >= 0; slash = plain.indexOf('/', slash + 1)) {
            String rest = plain.substring(slash == 0 ? 0 : slash + 1);
            if (KNOWN.contains(rest)) {
                return Optional.of(ZoneId.of(rest).getRules());
            }
        }
        return Optional.ofNullable(WINDOWS.get(name.toLowerCase(Locale.ROOT)))
                .map(zone -> ZoneId.of(zone).getRules());
    }

    private Optional<ZoneRules> described(Component zone) {
        Optional<ZoneRules> place = known(zone.value("X-LIC-LOCATION"));
        if (place.isPresent()) {
            return place;
        }
        try {
            return Optional.of(CustomZone.rules(zone, until, effort));
        } catch (DateTimeException saysNothing) {
            return Optional.empty();
        }
    }

    private static Map<String, String> windows() {
        Properties names = new Properties();
        try (InputStream file = Zones.class.getResourceAsStream("windows-zones.properties")) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> zones = new HashMap<>();
        names.forEach((name, zone) -> zones.put(name.toString().toLowerCase(Locale.ROOT), zone.toString()));
        return Map.copyOf(zones);
    }
}

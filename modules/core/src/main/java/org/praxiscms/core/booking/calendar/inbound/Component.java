package org.praxiscms.core.booking.calendar.inbound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A component of a calendar, such as an event, with the properties that busy time depends on. */
final class Component {

    private static final Set<String> KEPT = Set.of(
            "UID",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "EXRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "STATUS",
            "TRANSP",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "FREEBUSY",
            "ATTENDEE",
            "X-WR-CALNAME",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "X-LIC-LOCATION");

    private final String name;
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final List<Component> parts = new ArrayList<>();

    /** @param name in capitals, such as VEVENT */
    Component(String name) {
        this.name = name;
    }

    static boolean keeps(String property) {
        return KEPT.contains(property);
    }

    void add(String property, Line line) {
        lines.computeIfAbsent(property, key -> new ArrayList<>(1)).add(line);
    }

    void add(Component part) {
        parts.add(part);
    }

    boolean is(String kind) {
        return name.equals(kind);
    }

    List<Component> parts() {
        return parts;
    }

    List<Line> all(String property) {
        return lines.getOrDefault(property, List.of());
    }

    Optional<Line> first(String property) {
        return all(property).stream().findFirst();
    }

    /** The value of a property; empty when it is not there. */
    String value(String property) {
        return first(property).map(Line::value).orElse("");
    }
}

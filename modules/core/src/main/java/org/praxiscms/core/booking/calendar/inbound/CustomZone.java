package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a clock that a calendar brings along: VTIMEZONE, RFC 5545 §3.6.5. */
final class CustomZone {

    private static final Pattern OFFSET = Pattern.compile("([+-])([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?");

    private CustomZone() {}

    /** The clock is put from one offset to another. */
    private record Onset(Instant when, ZoneOffset from, ZoneOffset to) {}

    /**
     * @param zone the VTIMEZONE
     * @param until as far as its changes are worked out
     * @throws DateTimeException when it says nothing, or nonsense
     */
    static ZoneRules rules(Component zone, LocalDateTime until, Effort effort) {
        List<Onset> onsets = new ArrayList<>();
        for (Component part : zone.parts()) {
            if (part.is("STANDARD") || part.is("DAYLIGHT")) {
                onsets.addAll(onsets(part, until, effort));
            }
        }
        if (onsets.isEmpty()) {
            throw new DateTimeException("A zone without offsets");
        }
        onsets.sort(Comparator.comparing(Onset::when));
        ZoneOffset first = onsets.get(0).from();
        ZoneOffset current = first;
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        for (Onset onset : onsets) {
            if (!onset.to().equals(current)) {
                LocalDateTime shown = LocalDateTime.ofInstant(onset.when(), current);
                transitions.add(ZoneOffsetTransition.of(shown, current, onset.to()));
                current = onset.to();
            }
        }
        return ZoneRules.of(first, first, List.of(), transitions, List.of());
    }

    private static List<Onset> onsets(Component part, LocalDateTime until, Effort effort) {
        ZoneOffset from = offset(part.value("TZOFFSETFROM"));
        ZoneOffset to = offset(part.value("TZOFFSETTO"));
        CalendarTime start = CalendarTime.parse(part.value("DTSTART"), from.getRules());
        List<LocalDateTime> times = new ArrayList<>(List.of(start.local()));
        for (Line rule : part.all("RRULE")) {
            Repeats.add(rule.value(), start, start.local(), until, effort, times);
        }
        for (Line dates : part.all("RDATE")) {
            for (String date : dates.value().split(",")) {
                effort.spend(1);
                times.add(CalendarTime.parse(date, from.getRules()).local());
            }
        }
        return times.stream()
                .map(time -> new Onset(time.toInstant(from), from, to))
                .toList();
    }

    /** RFC 5545 §3.3.14. */
    private static ZoneOffset offset(String text) {
        Matcher written = OFFSET.matcher(text);
        if (!written.matches()) {
            throw new DateTimeException("Not an offset");
        }
        Duration amount = Duration.ofHours(Long.parseLong(written.group(2)))
                .plusMinutes(Long.parseLong(written.group(3)))
                .plusSeconds(written.group(4) == null ? 0 : Long.parseLong(written.group(4)));
        int seconds = (int) amount.toSeconds();
        return ZoneOffset.ofTotalSeconds(written.group(1).equals("-") ? -seconds : seconds);
    }
}

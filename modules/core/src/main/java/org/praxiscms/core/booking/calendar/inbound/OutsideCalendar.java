package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A calendar that somebody keeps elsewhere, read from its iCalendar text (RFC 5545). Immutable. */
public final class OutsideCalendar {

    private final List<Component> components;
    private final int withoutEnd;

    private OutsideCalendar(List<Component> components, int withoutEnd) {
        this.components = components;
        this.withoutEnd = withoutEnd;
    }

    /**
     * Reads a text in UTF-8 or UTF-16.
     *
     * @throws NotACalendar when it is no calendar, or is cut off: an empty calendar is one
     * @throws TooComplexCalendar when it nests too deep
     */
    public static OutsideCalendar of(byte[] bytes) {
        ClosedComponents closed = ClosedComponents.of(CalendarText.decoded(bytes));
        return new OutsideCalendar(ComponentReader.read(closed.text()), closed.missing());
    }

    /** The UIDs of its events, so that the asker can tell which of them are its own. */
    public Set<String> uids() {
        return components.stream()
                .filter(component -> component.is("VEVENT"))
                .map(event -> event.value("UID"))
                .collect(Collectors.toSet());
    }

    /**
     * When its owner is busy.
     *
     * @param zone the owner's zone, for whole days and for times without a zone
     * @param own UIDs of events that came from here and count for nothing
     * @throws TooComplexCalendar when working it out would take too long, or gives too much
     */
    public BusyTimes busyTimes(ZoneId zone, Span span, Set<String> own) {
        Effort effort = new Effort(System::nanoTime);
        LocalDateTime until = LocalDateTime.ofInstant(span.to(), ZoneOffset.UTC).plusYears(1);
        Zones zones = new Zones(zone, components, until, effort);
        Owner owner = Owner.of(components);
        BusyCollector busy = new BusyCollector(span);
        Map<String, Series> series = new HashMap<>();
        int nameless = 0;
        for (Component component : components) {
            effort.spend(1);
            if (component.is("VFREEBUSY")) {
                collectFreeBusy(component, zones, effort, busy);
            } else if (component.is("VEVENT") && !own.contains(component.value("UID"))) {
                String uid = component.value("UID");
                String key = uid.isEmpty() ? " " + nameless++ : uid; // an event without UID stands for itself
                sort(component, zones, owner, series.computeIfAbsent(key, any -> new Series(zones, effort)), busy);
            }
        }
        busy.notUnderstood(withoutEnd);
        series.values().removeIf(Series::isEmpty);
        long tooOften =
                series.values().stream().filter(one -> one.collect(busy)).count();
        if (tooOften > 0 && tooOften == series.size()) {
            throw new TooComplexCalendar("Every event repeats too often");
        }
        return busy.result(zones.unknown());
    }

    private static void sort(Component event, Zones zones, Owner owner, Series series, BusyCollector busy) {
        try {
            series.add(Entry.of(event, zones, owner, busy));
        } catch (DateTimeException nonsense) {
            busy.notUnderstood();
        }
    }

    /** RFC 5545 §3.8.2.6; a kind of busy that nobody knows is busy (§3.2.9). */
    private static void collectFreeBusy(Component component, Zones zones, Effort effort, BusyCollector busy) {
        for (Line periods : component.all("FREEBUSY")) {
            if (periods.kind().equals("FREE")) {
                continue;
            }
            for (String period : periods.value().split(",")) {
                effort.spend(1);
                String[] ends = period.split("/", 2);
                try {
                    CalendarTime start = Entry.time(ends[0], periods, zones);
                    Instant end = ends.length == 1 ? start.instant() : ExtraDates.end(start, ends[1], periods, zones);
                    busy.add(start.instant(), end);
                } catch (DateTimeException nonsense) {
                    busy.notUnderstood();
                }
            }
        }
    }
}

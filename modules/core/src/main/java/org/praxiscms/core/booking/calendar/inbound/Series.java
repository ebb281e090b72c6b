package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a calendar says under one UID: an event that may recur, and instances of it that differ (RFC 5545 §3.8.4.4,
 * §3.8.5). An instance may stand without the series it belongs to, as in feeds that tell busy times only.
 */
final class Series {

    // Instances that a changed one moves into or out of the span are looked for this far around it.
    private static final Duration AROUND = Duration.ofDays(35);

    private final List<Entry> masters = new ArrayList<>();
    private final Map<CalendarTime, Entry> changed = new HashMap<>();
    private final TreeMap<LocalDateTime, Entry> changedOn = new TreeMap<>();
    private final Zones zones;
    private final Effort effort;

    Series(Zones zones, Effort effort) {
        this.zones = zones;
        this.effort = effort;
    }

    /** Of two that replace the same instance the newer counts. */
    void add(Entry entry) {
        if (entry.replaced().isEmpty()) {
            masters.add(entry);
            return;
        }
        changed.merge(entry.replaced().get(), entry, (one, other) -> other.sequence() < one.sequence() ? one : other);
        if (entry.andFollowing()) {
            changedOn.put(entry.replaced().get().local(), entry);
        }
    }

    void collect(BusyCollector busy) {
        masters.forEach(master -> collect(master, busy));
        changed.values().stream().filter(Entry::busy).forEach(entry -> add(entry, entry.start(), busy));
    }

    private void collect(Entry master, BusyCollector busy) {
        Instances without = new Instances(master.start().date());
        changed.keySet().forEach(without::add);
        exclude(master, without, busy);
        for (LocalDateTime start : starts(master, busy)) {
            CalendarTime instance = master.start().at(start);
            if (!without.contain(instance)) {
                place(master, instance, busy);
            }
        }
        new ExtraDates(master, zones, effort).collect(without, busy);
    }

    /** Where an instance takes place: as the series says, or as the last change to it and all that follow does. */
    private void place(Entry master, CalendarTime instance, BusyCollector busy) {
        Map.Entry<LocalDateTime, Entry> change = changedOn.floorEntry(instance.local());
        if (change == null) {
            if (master.busy()) {
                add(master, instance, busy);
            }
        } else if (change.getValue().busy()) {
            Entry moved = change.getValue();
            Duration by = Duration.between(change.getKey(), moved.start().local());
            add(moved, moved.start().at(instance.local().plus(by)), busy);
        }
    }

    private Collection<LocalDateTime> starts(Entry master, BusyCollector busy) {
        TreeSet<LocalDateTime> starts = new TreeSet<>(List.of(master.start().local()));
        CalendarTime clock = master.start();
        LocalDateTime from =
                clock.localAt(busy.span().from().minus(master.length().atMost()).minus(AROUND));
        LocalDateTime to = clock.localAt(busy.span().to().plus(AROUND));
        for (Line rule : master.component().all("RRULE")) {
            try {
                Repeats.add(rule.value(), clock, from, to, effort, starts);
            } catch (DateTimeException nonsense) {
                busy.notUnderstood();
            }
        }
        return starts;
    }

    private void exclude(Entry master, Instances without, BusyCollector busy) {
        for (Line dates : master.component().all("EXDATE")) {
            for (String date : dates.value().split(",")) {
                effort.spend(1);
                try {
                    without.add(Entry.time(date, dates, zones));
                } catch (DateTimeException nonsense) {
                    busy.notUnderstood(); // and that instance stays busy
                }
            }
        }
    }

    private static void add(Entry entry, CalendarTime start, BusyCollector busy) {
        Instant end = entry.end(start);
        busy.add(start.instant(), end);
    }
}

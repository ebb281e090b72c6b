package org.praxiscms.core.booking.calendar.inbound;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Instances that differ from their series, on the clock of that series: RFC 5545 §3.8.4.4. */
final class Changes {

    private final Map<CalendarTime, Entry> changed = new HashMap<>();
    private final TreeMap<LocalDateTime, Entry> following = new TreeMap<>();
    private final List<Entry> unplaced = new ArrayList<>();

    private Changes() {}

    /** Those of a series. */
    static Changes of(List<Entry> entries, Entry master, Zones zones) {
        Changes changes = new Changes();
        entries.forEach(entry -> entry.replaced(zones, master.start().rules())
                .ifPresentOrElse(
                        instance -> changes.add(onClock(instance, master.start()), entry),
                        () -> changes.unplaced.add(entry)));
        return changes;
    }

    /** Those of whatever series, to collect the times that they take. */
    static Changes of(List<Entry> entries, Zones zones) {
        Changes changes = new Changes();
        entries.forEach(entry -> entry.replaced(zones, zones.floating())
                .ifPresentOrElse(instance -> changes.add(instance, entry), () -> changes.unplaced.add(entry)));
        return changes;
    }

    /** Of two that replace the same instance the newer counts. */
    private void add(CalendarTime instance, Entry entry) {
        Entry newer = changed.merge(instance, entry, (one, other) -> other.sequence() < one.sequence() ? one : other);
        if (newer.andFollowing()) {
            following.put(instance.local(), newer);
        } else {
            following.remove(instance.local());
        }
    }

    private static CalendarTime onClock(CalendarTime instance, CalendarTime clock) {
        return instance.date() || clock.date() ? instance : clock.at(clock.localAt(instance.instant()));
    }

    void addTo(Instances instances) {
        changed.keySet().forEach(instances::add);
    }

    /** Whether a change to later instances of the series may take time. */
    boolean takeTime() {
        return following.values().stream().anyMatch(Entry::takesTime);
    }

    /** Where an instance takes place: as the series says, or as the last change to it and all that follow does. */
    void place(Entry master, CalendarTime instance, BusyCollector busy) {
        place(master, instance, null, busy);
    }

    /** The same, for an instance with a length of its own. @param own null where it has the usual one */
    void place(Entry master, CalendarTime instance, Length own, BusyCollector busy) {
        Map.Entry<LocalDateTime, Entry> change = following.floorEntry(instance.local());
        Entry entry = change == null ? master : change.getValue();
        if (!entry.busy()) {
            return;
        }
        CalendarTime start = instance;
        if (change != null) {
            Duration by = Duration.between(change.getKey(), entry.start().local());
            start = entry.start().at(instance.local().plus(by));
        }
        busy.add(start.instant(), own == null ? entry.end(start) : own.after(start));
    }

    /** The times that the changed instances themselves take. */
    void collect(BusyCollector busy) {
        changed.values().forEach(entry -> collect(entry, busy));
        unplaced.forEach(entry -> collect(entry, busy));
    }

    private static void collect(Entry entry, BusyCollector busy) {
        if (entry.busy()) {
            busy.add(entry.start().instant(), entry.end(entry.start()));
        }
    }
}

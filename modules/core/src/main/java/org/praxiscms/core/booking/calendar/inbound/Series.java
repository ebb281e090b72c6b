package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * All that a calendar says under one UID: an event that may recur, and instances of it that differ (RFC 5545 §3.8.4.4,
 * §3.8.5). An instance may stand without the series it belongs to, as in feeds that tell busy times only.
 */
final class Series {

    // Instances that a changed one moves into or out of the span are looked for this far around it.
    private static final Duration AROUND = Duration.ofDays(35);
    private static final long STEPS_OF_A_CHANGE = 5;

    private final List<Entry> masters = new ArrayList<>();
    private final List<Entry> changed = new ArrayList<>();
    private final Zones zones;
    private final Effort effort;

    Series(Zones zones, Effort effort) {
        this.zones = zones;
        this.effort = effort;
    }

    void add(Entry entry) {
        (entry.instance().isEmpty() ? masters : changed).add(entry);
    }

    /** Collects the times it takes; says whether some rule of it repeats too often to be followed. */
    boolean collect(BusyCollector busy) {
        boolean tooOften = false;
        List<Entry> current = current();
        for (Entry master : current) {
            effort.spend(STEPS_OF_A_CHANGE * changed.size());
            tooOften |= collect(master, Changes.of(changed, master, zones), busy);
        }
        Changes.of(changed, zones).collect(busy);
        return tooOften;
    }

    boolean isEmpty() {
        return masters.isEmpty() && changed.isEmpty();
    }

    /** Of several revisions of the event the newest counts (RFC 5546 §2.1.5); which of two equal ones, nobody knows. */
    private List<Entry> current() {
        int newest = masters.stream().mapToInt(Entry::sequence).max().orElse(0);
        return masters.stream().filter(master -> master.sequence() == newest).toList();
    }

    private boolean collect(Entry master, Changes changes, BusyCollector busy) {
        Instances without = new Instances(master.start().date(), zones.floating());
        changes.addTo(without);
        exclude(master, without, busy);
        boolean tooOften = false;
        Collection<LocalDateTime> starts = new TreeSet<>(List.of(master.start().local()));
        if (master.takesTime() || changes.takeTime()) {
            tooOften = follow("RRULE", master, starts, busy);
            Collection<LocalDateTime> excluded = new TreeSet<>();
            tooOften |= follow("EXRULE", master, excluded, busy); // RFC 2445 §4.8.5.2
            excluded.forEach(start -> without.add(master.start().at(start)));
        }
        for (LocalDateTime start : starts) {
            CalendarTime instance = master.start().at(start);
            if (!without.contain(instance)) {
                changes.place(master, instance, busy);
            }
        }
        new ExtraDates(master, changes, zones, effort).collect(without, busy);
        return tooOften;
    }

    /** Adds the times of a rule; of one that repeats too often none. Says whether one does. */
    private boolean follow(String property, Entry master, Collection<LocalDateTime> times, BusyCollector busy) {
        CalendarTime clock = master.start();
        LocalDateTime from =
                clock.localAt(busy.span().from().minus(master.length().atMost()).minus(AROUND));
        LocalDateTime to = clock.localAt(busy.span().to().plus(AROUND));
        boolean tooOften = false;
        for (Line rule : master.component().all(property)) {
            Collection<LocalDateTime> given = new ArrayList<>();
            try {
                Repeats.add(rule.value(), clock, from, to, effort.share(), given);
                times.addAll(given);
            } catch (DateTimeException nonsense) {
                times.addAll(given);
                busy.notUnderstood();
            } catch (TooComplexCalendar alone) {
                effort.spend(1); // or the whole calendar is
                busy.notUnderstood();
                tooOften = true;
            }
        }
        return tooOften;
    }

    private void exclude(Entry master, Instances without, BusyCollector busy) {
        for (Line dates : master.component().all("EXDATE")) {
            for (String date : dates.value().split(",")) {
                effort.spend(1);
                try {
                    without.add(Entry.time(date, dates, zones, master.start().rules()));
                } catch (DateTimeException nonsense) {
                    busy.notUnderstood(); // and that instance stays busy
                }
            }
        }
    }
}

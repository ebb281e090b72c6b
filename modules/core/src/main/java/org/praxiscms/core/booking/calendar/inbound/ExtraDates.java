package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Instant;

/** Instances that a series has besides its rule: RDATE, RFC 5545 §3.8.5.2. */
final class ExtraDates {

    private final Entry master;
    private final Changes changes;
    private final Zones zones;
    private final Effort effort;

    ExtraDates(Entry master, Changes changes, Zones zones, Effort effort) {
        this.master = master;
        this.changes = changes;
        this.zones = zones;
        this.effort = effort;
    }

    void collect(Instances without, BusyCollector busy) {
        if (!master.busy() && !changes.takeTime()) {
            return;
        }
        for (Line dates : master.component().all("RDATE")) {
            for (String date : dates.value().split(",")) {
                effort.spend(1);
                try {
                    collect(date, dates, without, busy);
                } catch (DateTimeException nonsense) {
                    busy.notUnderstood();
                }
            }
        }
    }

    private void collect(String text, Line dates, Instances without, BusyCollector busy) {
        String[] period = text.split("/", 2);
        CalendarTime start = Entry.time(period[0], dates, zones, master.start().rules());
        if (start.date() && !master.start().date()) {
            start = master.start().at(start.day().atTime(master.start().local().toLocalTime()));
        } else if (!start.date() && !master.start().date()) {
            start = master.start().at(master.start().localAt(start.instant())); // where changes to the series look
        }
        if (without.contain(start)) {
            return;
        }
        if (period.length == 1) {
            changes.place(master, start, busy);
        } else {
            changes.place(master, start, length(start, period[1], dates), busy);
        }
    }

    private Length length(CalendarTime start, String text, Line dates) {
        return isLength(text)
                ? Length.parse(text)
                : Length.between(
                        start.instant(),
                        Entry.time(text, dates, zones, master.start().rules()).instant());
    }

    /** The end of a period: RFC 5545 §3.3.9. */
    static Instant end(CalendarTime start, String text, Line line, Zones zones) {
        return isLength(text)
                ? Length.parse(text).after(start)
                : Entry.time(text, line, zones).instant();
    }

    private static boolean isLength(String text) {
        return text.strip().matches("[+-]?[Pp].*");
    }
}

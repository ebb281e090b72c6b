package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Instant;

/** Instances that a series has besides its rule: RDATE, RFC 5545 §3.8.5.2. */
final class ExtraDates {

    private final Entry master;
    private final Zones zones;
    private final Effort effort;

    ExtraDates(Entry master, Zones zones, Effort effort) {
        this.master = master;
        this.zones = zones;
        this.effort = effort;
    }

    void collect(Instances without, BusyCollector busy) {
        if (!master.busy()) {
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
        CalendarTime start = Entry.time(period[0], dates, zones);
        if (start.date() && !master.start().date()) {
            start = master.start().at(start.day().atTime(master.start().local().toLocalTime()));
        }
        if (!without.contain(start)) {
            busy.add(start.instant(), period.length == 1 ? master.end(start) : end(start, period[1], dates, zones));
        }
    }

    /** The end of a period: RFC 5545 §3.3.9. */
    static Instant end(CalendarTime start, String text, Line line, Zones zones) {
        return text.strip().matches("[+-]?[Pp].*")
                ? Length.parse(text).after(start)
                : Entry.time(text, line, zones).instant();
    }
}

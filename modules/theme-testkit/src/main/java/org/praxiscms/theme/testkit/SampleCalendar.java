package org.praxiscms.theme.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.praxiscms.theme.Calendar;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Moment;
import org.praxiscms.theme.SafeUrl;

/** November 2026 with its free times, seen on the third. */
final class SampleCalendar {

    private static final Set<Integer> FREE = Set.of(4, 5, 6, 10, 12, 13, 19, 24, 25, 26, 30);
    private static final int TODAY = 3;

    private final SampleFrame frame;

    SampleCalendar(SampleFrame frame) {
        this.frame = frame;
    }

    /** @param chosen the day of the month whose times are listed; 0 for none */
    Calendar month(int chosen) {
        List<Calendar.Day> days = new ArrayList<>();
        LocalDate first = LocalDate.of(2026, 11, 1);
        for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
            days.add(new Calendar.Day(0, "", new SafeUrl(""), false, false));
        }
        for (int day = 1; day <= first.lengthOfMonth(); day++) {
            days.add(day(day, day == chosen));
        }
        while (days.size() % 7 != 0) {
            days.add(new Calendar.Day(0, "", new SafeUrl(""), false, false));
        }
        List<List<Calendar.Day>> weeks = new ArrayList<>();
        for (int i = 0; i < days.size(); i += 7) {
            weeks.add(List.copyOf(days.subList(i, i + 7)));
        }
        return new Calendar(
                "November 2026",
                Link.to(frame.say("Oktober", "October"), "/book/first-session?month=2026-10"),
                Link.to(frame.say("Dezember", "December"), "/book/first-session?month=2026-12"),
                weekdays(),
                weeks,
                chosen == 0 ? "" : frame.say("Donnerstag, 12. November", "Thursday 12 November"),
                chosen == 0
                        ? List.of()
                        : List.of(time(9, "00"), time(10, "30"), time(14, "00"), time(15, "30"), time(17, "00")),
                new Calendar.Time(
                        new Moment(
                                "2026-11-04T09:00:00+01:00",
                                frame.say("Mi., 4. November, 9:00", "Wed 4 November, 9:00")),
                        "",
                        "2026-11-04T08:00:00Z"),
                new SafeUrl("/book/first-session/hold"),
                Map.of("practitioner", "marlene-achleitner"));
    }

    private Calendar.Day day(int number, boolean chosen) {
        boolean free = FREE.contains(number);
        String date = number + frame.say(". November 2026", " November 2026");
        return new Calendar.Day(
                number,
                free ? frame.text("times.day", date, 5) : "",
                free ? new SafeUrl(String.format(Locale.ROOT, "/book/first-session?day=2026-11-%02d", number)) : null,
                chosen,
                number == TODAY);
    }

    private List<Calendar.Weekday> weekdays() {
        String[] names = frame.say(
                        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
                        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
                .split(" ");
        List<Calendar.Weekday> weekdays = new ArrayList<>();
        for (String name : names) {
            weekdays.add(new Calendar.Weekday(name.substring(0, 2), name));
        }
        return weekdays;
    }

    private Calendar.Time time(int hour, String minutes) {
        return new Calendar.Time(
                new Moment(
                        String.format(Locale.ROOT, "2026-11-12T%02d:%s:00+01:00", hour, minutes), hour + ":" + minutes),
                hour < 12 ? "Marlene Achleitner" : "Selin Karabey",
                String.format(Locale.ROOT, "2026-11-12T%02d:%s:00+01:00", hour, minutes));
    }
}

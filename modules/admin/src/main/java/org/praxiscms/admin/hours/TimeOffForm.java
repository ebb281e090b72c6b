package org.praxiscms.admin.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.TypedTime;

/** Time off as it is entered: dates, and times of day unless it takes whole dates. */
public class TimeOffForm extends EntryForm {

    private static final String FIRST = "offFirst";
    private static final String FIRST_TIME = "offFirstTime";
    private static final String LAST = "offLast";
    private static final String LAST_TIME = "offLastTime";
    private static final String LABEL = "offLabel";
    private static final int DAY = 1440;

    private final Practitioner practitioner;

    public TimeOffForm(Words words, Values values, Practitioner practitioner) {
        super("timeOff", words, values);
        this.practitioner = practitioner;
    }

    @Override
    public List<Group> groups() {
        return List.of(
                Group.compact("", text("hint"), date(FIRST).mandatory(), time(FIRST_TIME), date(LAST), time(LAST_TIME)),
                Group.of("", "", line(LABEL, TimeOff.LONGEST_LABEL)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        Optional<LocalDate> first = words().typed(value(FIRST));
        Optional<LocalDate> last = last();
        if (first.isEmpty()) {
            problems.putIfAbsent(FIRST, words().noDate());
        }
        if (last.isEmpty()) {
            problems.putIfAbsent(LAST, words().noDate());
        }
        checkTimes(problems);
        if (problems.isEmpty() && !orderly(first.get(), last.get())) {
            problems.put(LAST, text("reversed", TimeOff.MOST_DAYS));
        }
    }

    private void checkTimes(Map<String, String> problems) {
        for (String time : List.of(FIRST_TIME, LAST_TIME)) {
            boolean given = !value(time).isEmpty();
            if (given && TypedTime.minutes(value(time)).isEmpty()) {
                problems.putIfAbsent(time, words().noTime());
            } else if (!given && timed()) {
                problems.putIfAbsent(time, text("both"));
            }
        }
    }

    private boolean orderly(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || !last.isBefore(first.plusDays(TimeOff.MOST_DAYS))) {
            return false;
        }
        return !timed() || instant(first, FIRST_TIME).isBefore(instant(last, LAST_TIME));
    }

    /** What was entered; only when nothing is wrong. */
    TimeOff timeOff() {
        LocalDate first = words().typed(value(FIRST)).orElseThrow();
        LocalDate last = last().orElseThrow();
        return timed()
                ? TimeOff.during(
                        practitioner, new TimeSlot(instant(first, FIRST_TIME), instant(last, LAST_TIME)), value(LABEL))
                : TimeOff.onDates(practitioner, first, last, value(LABEL));
    }

    private boolean timed() {
        return !value(FIRST_TIME).isEmpty() || !value(LAST_TIME).isEmpty();
    }

    private Optional<LocalDate> last() {
        return words().typed(value(LAST).isEmpty() ? value(FIRST) : value(LAST));
    }

    private Instant instant(LocalDate date, String time) {
        OptionalInt minutes = TypedTime.minutes(value(time));
        ZoneId zone = practitioner.timeZone();
        int minute = minutes.orElseThrow();
        return minute == DAY
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(minute / 60, minute % 60).atZone(zone).toInstant();
    }
}

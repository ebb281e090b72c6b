package org.praxiscms.admin.arrangement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.TypedTime;

/** Time of one date that a practitioner keeps free, on their own wall clock: some hours, or without times all of it. */
class BlockForm extends EntryForm {

    static final String PRACTITIONER = "practitioner";
    static final String DATE = "date";
    static final List<String> NAMES = List.of(PRACTITIONER, DATE, "from", "until");

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String LABEL = "label";
    private static final int DAY = 1440;
    private static final int HOUR = 60;

    private final List<Option> people;

    BlockForm(Words words, Values values, List<Option> people) {
        super("block", words, values);
        this.people = people;
    }

    @Override
    public List<Group> groups() {
        return List.of(
                Group.compact(
                        "",
                        "",
                        select(PRACTITIONER, people).mandatory(),
                        date(DATE).mandatory(),
                        time(FROM),
                        time(UNTIL)),
                Group.of("", "", line(LABEL, TimeOff.LONGEST_LABEL)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (words().typed(value(DATE)).isEmpty()) {
            problems.putIfAbsent(DATE, words().noDate());
        }
        for (String time : List.of(FROM, UNTIL)) {
            boolean given = !value(time).isEmpty();
            if (given && TypedTime.minutes(value(time)).isEmpty()) {
                problems.putIfAbsent(time, words().noTime());
            } else if (!given && timed()) {
                problems.putIfAbsent(time, words().text("timeOff.both"));
            }
        }
        if (problems.isEmpty() && timed() && minute(FROM) >= minute(UNTIL)) {
            problems.put(UNTIL, text("reversed"));
        }
    }

    String practitioner() {
        return value(PRACTITIONER);
    }

    LocalDate date() {
        return words().typed(value(DATE)).orElseThrow();
    }

    /** What was entered; only when nothing is wrong. */
    TimeOff timeOff(Practitioner practitioner) {
        ZoneId zone = practitioner.timeZone();
        Instant from = timed() ? instant(minute(FROM), zone) : Instant.EPOCH;
        Instant until = timed() ? instant(minute(UNTIL), zone) : Instant.EPOCH;
        // An hour that the clock skips is no time to be kept free: then the date as a whole is meant.
        return from.isBefore(until)
                ? TimeOff.during(practitioner, new TimeSlot(from, until), value(LABEL))
                : TimeOff.onDates(practitioner, date(), date(), value(LABEL));
    }

    private boolean timed() {
        return !value(FROM).isEmpty() || !value(UNTIL).isEmpty();
    }

    private int minute(String field) {
        return TypedTime.minutes(value(field)).orElseThrow();
    }

    private Instant instant(int minute, ZoneId zone) {
        return minute == DAY
                ? date().plusDays(1).atStartOfDay(zone).toInstant()
                : date().atTime(minute / HOUR, minute % HOUR).atZone(zone).toInstant();
    }
}

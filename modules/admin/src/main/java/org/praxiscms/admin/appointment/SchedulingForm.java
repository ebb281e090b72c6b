package org.praxiscms.admin.appointment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.Bounds;
import org.praxiscms.core.booking.SchedulingRules;
import org.praxiscms.core.booking.slot.Buffers;

/** The part of an appointment type's form that says by which rules its times are offered. */
class SchedulingForm extends EntryForm {

    SchedulingForm(Words words, Values values) {
        super("type", words, values);
    }

    /** What suits most practices. */
    static Values suggested() {
        return valuesOf(new SchedulingRules(50, 30, new Buffers(0, 10), 24 * 60, 60, null, null))
                .with("notice", "24")
                .with("noticeUnit", NoticeUnit.HOURS.name());
    }

    static Values valuesOf(SchedulingRules rules) {
        NoticeUnit unit = NoticeUnit.of(rules.noticeMinutes());
        return Values.none()
                .with("duration", "" + rules.durationMinutes())
                .with("interval", "" + rules.intervalMinutes())
                .with("bufferBefore", "" + rules.buffers().before())
                .with("bufferAfter", "" + rules.buffers().after())
                .with("notice", "" + unit.count(rules.noticeMinutes()))
                .with("noticeUnit", unit.name())
                .with("window", "" + rules.windowDays())
                .with("maxPerDay", limit(rules.maxPerDay()))
                .with("maxPerWeek", limit(rules.maxPerWeek()));
    }

    @Override
    public List<Group> groups() {
        return List.of(
                Group.compact(
                        text("length"),
                        text("length.hint"),
                        number("duration", SchedulingRules.DURATION).mandatory(),
                        number("interval", SchedulingRules.INTERVAL).mandatory(),
                        number("bufferBefore", SchedulingRules.BUFFER).mandatory(),
                        number("bufferAfter", SchedulingRules.BUFFER).mandatory()),
                Group.compact(
                        text("ahead"),
                        "",
                        number("notice", SchedulingRules.NOTICE).mandatory(),
                        select("noticeUnit", units()).mandatory(),
                        number("window", SchedulingRules.WINDOW).mandatory()),
                Group.compact(
                        text("limits"),
                        text("limits.hint"),
                        number("maxPerDay", SchedulingRules.PER_DAY),
                        number("maxPerWeek", SchedulingRules.PER_WEEK)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        boolean countable = !problems.containsKey("notice") && !problems.containsKey("noticeUnit");
        if (countable && noticeMinutes() > SchedulingRules.NOTICE.most()) {
            problems.put("notice", text("notice.long"));
        }
    }

    /** The rules as entered; only when there are no problems. */
    SchedulingRules rules() {
        return new SchedulingRules(
                count("duration"),
                count("interval"),
                new Buffers(count("bufferBefore"), count("bufferAfter")),
                (int) noticeMinutes(),
                count("window"),
                countIfAny("maxPerDay"),
                countIfAny("maxPerWeek"));
    }

    private long noticeMinutes() {
        return NoticeUnit.valueOf(value("noticeUnit")).inMinutes(count("notice"));
    }

    private int count(String name) {
        return Integer.parseInt(value(name));
    }

    private Integer countIfAny(String name) {
        return value(name).isEmpty() ? null : Integer.valueOf(value(name));
    }

    private Field number(String name, Bounds bounds) {
        return number(name, bounds.least(), bounds.most());
    }

    private List<Option> units() {
        return Arrays.stream(NoticeUnit.values())
                .map(unit -> new Option(unit.name(), text("unit." + unit.name())))
                .toList();
    }

    private static String limit(OptionalInt most) {
        return most.isPresent() ? "" + most.getAsInt() : "";
    }
}

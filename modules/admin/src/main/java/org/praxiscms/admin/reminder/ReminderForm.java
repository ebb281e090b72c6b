package org.praxiscms.admin.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.practice.ReminderTimes;

/** The hours of reminders as they are edited: numbers with commas between them; 0 or nothing for none. */
class ReminderForm extends EntryForm {

    private static final String HOURS = "hours";
    private static final int LONGEST = 100;

    ReminderForm(Words words, Values values) {
        super("reminders", words, values);
    }

    /** The hours as they are stored. */
    static Values valuesOf(ReminderTimes times) {
        String hours = times.hours().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Values.none().with(HOURS, hours.isEmpty() ? "0" : hours);
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.of("", "", field(HOURS, Kind.LINE, LONGEST)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (parts().stream().anyMatch(part -> !part.matches("[0-9]{1,3}") || hour(part) > ReminderTimes.EARLIEST)) {
            problems.putIfAbsent(HOURS, text("hours.wrong", ReminderTimes.EARLIEST));
        } else if (hours().size() > ReminderTimes.MOST) {
            problems.putIfAbsent(HOURS, text("hours.many", ReminderTimes.MOST));
        }
    }

    /** The times; only when nothing is wrong. */
    ReminderTimes times() {
        return new ReminderTimes(hours());
    }

    private List<Integer> hours() {
        return parts().stream()
                .map(ReminderForm::hour)
                .filter(hour -> hour > 0)
                .distinct()
                .toList();
    }

    private List<String> parts() {
        return Arrays.stream(value(HOURS).split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static int hour(String part) {
        return Integer.parseInt(part);
    }
}

package org.praxiscms.admin.arrangement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;

/** Where a booking is to be moved: to which date and time, and with whom. */
class MoveForm extends EntryForm {

    static final String PRACTITIONER = "practitioner";
    static final List<String> NAMES = List.of(
            ClockedTime.DATE,
            ClockedTime.TIME,
            ClockedTime.AGAIN,
            ClockedTime.START,
            FreeWeeks.SHOW,
            FreeWeeks.SHOWN,
            PRACTITIONER);

    private final List<Option> people;

    /** @param people whom it may be with; one alone is not asked for */
    MoveForm(Words words, Values values, List<Option> people) {
        super("move", words, values);
        this.people = people;
    }

    /** The same with other texts. */
    MoveForm with(Values others) {
        return new MoveForm(words(), others, people);
    }

    @Override
    public List<Group> groups() {
        boolean listed = !value(ClockedTime.START).isEmpty();
        Field date = listed ? date(ClockedTime.DATE) : date(ClockedTime.DATE).mandatory();
        Field time = listed ? time(ClockedTime.TIME) : time(ClockedTime.TIME).mandatory();
        return List.of(
                people.size() > 1
                        ? Group.compact("", "", select(PRACTITIONER, people).mandatory())
                        : Group.compact("", ""),
                Group.compact("", text("hint"), date, time));
    }

    @Override
    protected void check(Map<String, String> problems) {
        ClockedTime.check(values(), words(), problems);
        boolean known = people.stream().anyMatch(person -> person.value().equals(practitioner()));
        if (!known) {
            problems.put(people.size() > 1 ? PRACTITIONER : WHOLE, text("notWith"));
        }
    }

    /** When; only when nothing is wrong. */
    Instant start() {
        return ClockedTime.of(values(), words()).orElseThrow();
    }

    String practitioner() {
        return value(PRACTITIONER).isEmpty() && people.size() == 1
                ? people.get(0).value()
                : value(PRACTITIONER);
    }
}

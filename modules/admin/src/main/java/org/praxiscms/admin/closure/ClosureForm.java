package org.praxiscms.admin.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.hours.Closure;

/** Closed days as they are entered: a name, the first day, and the last one unless it is the same. */
public class ClosureForm extends EntryForm {

    private static final String NAME = "name";
    private static final String FIRST = "first";
    private static final String LAST = "last";

    public ClosureForm(Words words, Values values) {
        super("closure", words, values);
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.compact(
                "",
                "",
                line(NAME, Closure.LONGEST_NAME).mandatory(),
                date(FIRST).mandatory(),
                date(LAST)));
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
        if (problems.isEmpty()
                && (last.get().isBefore(first.get())
                        || !last.get().isBefore(first.get().plusDays(Closure.MOST_DAYS)))) {
            problems.put(LAST, text("reversed", Closure.MOST_DAYS));
        }
    }

    /** What was entered; only when nothing is wrong. */
    Closure closure() {
        return new Closure(words().typed(value(FIRST)).orElseThrow(), last().orElseThrow(), value(NAME));
    }

    private Optional<LocalDate> last() {
        return words().typed(value(LAST).isEmpty() ? value(FIRST) : value(LAST));
    }
}

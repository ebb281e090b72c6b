package org.praxiscms.admin.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;

/** Which bookings are to be exported: from one date to another, both included, with one practitioner or all. */
class ExportForm extends EntryForm {

    static final String FROM = "from";
    static final String TO = "to";
    static final String PRACTITIONER = "practitioner";

    /** The most days at once. */
    static final int MOST_DAYS = 366;

    private final List<Option> people;

    /** @param people everybody first */
    ExportForm(Words words, Values values, List<Option> people) {
        super("export", words, values);
        this.people = people;
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.compact(
                "", "", pastDate(FROM).mandatory(), pastDate(TO).mandatory(), select(PRACTITIONER, people)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        for (String field : List.of(FROM, TO)) {
            if (words().typedPast(value(field)).isEmpty()) {
                problems.putIfAbsent(field, words().noDate());
            }
        }
        if (problems.isEmpty() && (to().isBefore(from()) || ChronoUnit.DAYS.between(from(), to()) >= MOST_DAYS)) {
            problems.put(TO, text("span", MOST_DAYS));
        }
    }

    LocalDate from() {
        return words().typedPast(value(FROM)).orElseThrow();
    }

    LocalDate to() {
        return words().typedPast(value(TO)).orElseThrow();
    }

    /** Id of the one practitioner; empty for all. */
    Optional<UUID> practitioner() {
        return Optional.of(value(PRACTITIONER)).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }
}

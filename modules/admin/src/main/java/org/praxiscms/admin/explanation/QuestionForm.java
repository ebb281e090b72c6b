package org.praxiscms.admin.explanation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.TypedTime;

/** Which time is asked about: what, with whom, on which date, at what time of day on the practitioner's clock. */
public class QuestionForm extends EntryForm {

    static final String TYPE = "type";
    static final String PRACTITIONER = "practitioner";
    static final String DATE = "date";
    static final String TIME = "time";

    private static final int DAY = 1440;

    private final List<Option> types;
    private final List<Option> people;

    public QuestionForm(Words words, Values values, List<Option> types, List<Option> people) {
        super("why", words, values);
        this.types = types;
        this.people = people;
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.compact(
                "",
                "",
                select(TYPE, types).mandatory(),
                select(PRACTITIONER, people).mandatory(),
                date(DATE).mandatory(),
                time(TIME).mandatory()));
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (words().typed(value(DATE)).isEmpty()) {
            problems.putIfAbsent(DATE, words().noDate());
        }
        OptionalInt minutes = TypedTime.minutes(value(TIME));
        if (minutes.isEmpty() || minutes.getAsInt() == DAY) {
            problems.putIfAbsent(TIME, words().noTime());
        }
    }

    /** What is asked; empty when the practitioner's clock skips that time. Only when nothing is wrong. */
    Optional<Question> question(AppointmentType type, Practitioner practitioner) {
        LocalDate date = words().typed(value(DATE)).orElseThrow();
        int minutes = TypedTime.minutes(value(TIME)).orElseThrow();
        LocalDateTime time = date.atTime(minutes / 60, minutes % 60);
        // Where the clock shows the hour twice, the first of the two is meant.
        List<ZoneOffset> offsets = practitioner.timeZone().getRules().getValidOffsets(time);
        return offsets.stream()
                .findFirst()
                .map(offset -> new Question(type, practitioner, date, time.toInstant(offset)));
    }
}

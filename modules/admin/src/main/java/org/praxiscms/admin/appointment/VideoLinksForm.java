package org.praxiscms.admin.appointment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.practice.Practitioner;

/** Where each practitioner meets clients by video; a field for each, empty for those who send a link every time. */
class VideoLinksForm extends EntryForm {

    private final List<Practitioner> people;

    VideoLinksForm(Words words, Values values, List<Practitioner> people) {
        super("video", words, values);
        this.people = people;
    }

    /** What is stored, as it stands in the fields. */
    static Values valuesOf(List<Practitioner> people) {
        Values values = Values.none();
        for (Practitioner person : people) {
            values = values.with(
                    name(person), person.videoLink().map(Object::toString).orElse(""));
        }
        return values;
    }

    @Override
    public List<Group> groups() {
        return List.of(new Group("", "", false, people.stream().map(this::field).toList()));
    }

    private Field field(Practitioner person) {
        return new Field(
                name(person),
                name(person),
                Kind.URL,
                person.name(),
                text("hint"),
                false,
                Practitioner.LONGEST_VIDEO_LINK,
                null,
                List.of(),
                List.of(value(name(person))),
                "");
    }

    @Override
    protected void check(Map<String, String> problems) {
        people.stream()
                .filter(person -> link(person)
                        .filter(text -> !Practitioner.isVideoLink(text))
                        .isPresent())
                .forEach(person -> problems.putIfAbsent(name(person), text("malformed")));
    }

    /** What was entered for a practitioner; empty for none. */
    Optional<String> link(Practitioner person) {
        return Optional.of(value(name(person))).filter(text -> !text.isEmpty());
    }

    private static String name(Practitioner person) {
        return "link-" + person.id();
    }
}

package org.praxiscms.admin.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.text.TypedTime;

/**
 * Something to be edited, as texts in fields: made of what is stored or of what was entered, checked field by field,
 * shown again with all that was entered when something is wrong.
 */
public abstract class EntryForm {

    /** Key in the problems for what is wrong with the form as a whole. */
    public static final String WHOLE = "";

    private static final int LONGEST_TYPED = 40;

    private final String prefix;
    private final Words words;
    private final Values values;

    /** @param prefix of the keys of its labels */
    protected EntryForm(String prefix, Words words, Values values) {
        this.prefix = prefix;
        this.words = words;
        this.values = values;
    }

    /** Its fields, filled in. */
    public abstract List<Group> groups();

    /** Adds what is wrong beyond the fields' own kinds: by the field's id, in full sentences. */
    protected void check(Map<String, String> problems) {}

    /** What is wrong, by the field's id; empty when all is well. */
    public final Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        groups().stream()
                .flatMap(group -> group.fields().stream())
                .forEach(field -> field.problem(words).ifPresent(problem -> problems.put(field.id(), problem)));
        check(problems);
        return problems;
    }

    /**
     * The form as it is shown.
     *
     * @param version of what is edited; -1 for something new
     */
    public final Form shown(String action, String token, int version, Map<String, String> problems) {
        List<Group> groups = groups().stream()
                .map(group -> new Group(
                        group.heading(),
                        group.hint(),
                        group.compact(),
                        group.fields().stream()
                                .map(field -> field.saying(problems.getOrDefault(field.id(), "")))
                                .toList()))
                .toList();
        List<String> general = Stream.ofNullable(problems.get(WHOLE)).toList();
        return new Form(action, token, version, groups, general);
    }

    public final Values values() {
        return values;
    }

    public final Words words() {
        return words;
    }

    protected final String text(String key, Object... arguments) {
        return words.text(prefix + "." + key, arguments);
    }

    protected final String value(String name) {
        return values.one(name);
    }

    protected final Field line(String name, int longest) {
        return field(name, Kind.LINE, longest, null, List.of());
    }

    protected final Field field(String name, Kind kind, int longest) {
        return field(name, kind, longest, null, List.of());
    }

    /** A date as people type it, see {@link org.praxiscms.core.text.TypedDate}. */
    protected final Field date(String name) {
        return date(name, words.typed(value(name)));
    }

    /** The same for what is over rather than ahead: without a year the last such date is meant. */
    protected final Field pastDate(String name) {
        return date(name, words.typedPast(value(name)));
    }

    private Field date(String name, Optional<LocalDate> understood) {
        Field typed = field(name, Kind.DATE, LONGEST_TYPED);
        Field date = understood.map(words::written).map(typed::showing).orElse(typed);
        return date.hint().isEmpty()
                ? date.hinting(words.text(
                        "typed.date.hint", words.written(words.today().plusDays(1))))
                : date;
    }

    /** A time of day as people type it, see {@link org.praxiscms.core.text.TypedTime}. */
    protected final Field time(String name) {
        return time(field(name, Kind.TIME, LONGEST_TYPED));
    }

    private Field time(Field typed) {
        OptionalInt minutes = TypedTime.minutes(typed.value());
        return minutes.isPresent() ? typed.showing(words.written(minutes.getAsInt())) : typed;
    }

    protected final Field number(String name, long least, long most) {
        return field(name, Kind.NUMBER, 9, new Field.Range(least, most), List.of());
    }

    protected final Field select(String name, List<Option> options) {
        return field(name, Kind.SELECT, 200, null, options);
    }

    protected final Field choices(String name, List<Option> options) {
        return field(name, Kind.CHOICES, 200, null, options);
    }

    protected final Field toggle(String name) {
        return field(name, Kind.SWITCH, 3, null, List.of());
    }

    /** One of several times of day of a name. @param label what it is, without the row's number */
    protected final Field timeInRow(String name, int row, String label) {
        return time(inRow(name, row, Kind.TIME, LONGEST_TYPED, label));
    }

    /** One of several fields of a name. @param label what it is, without the row's number */
    protected final Field inRow(String name, int row, Kind kind, int longest, String label) {
        return new Field(
                name + "-" + row,
                name,
                kind,
                words.text("row.label", label, row + 1),
                "",
                false,
                longest,
                null,
                List.of(),
                List.of(values.at(name, row)),
                "");
    }

    private Field field(String name, Kind kind, int longest, Field.Range range, List<Option> options) {
        List<String> entered = switch (kind) {
            case CHOICES, SWITCH -> values.all(name);
            case MARKDOWN, PASSWORD, NEW_PASSWORD -> List.of(values.raw(name));
            default -> List.of(values.one(name));
        };
        String label = text(name);
        String hint = words.hint(prefix + "." + name + ".hint");
        return new Field(name, name, kind, label, hint, false, longest, range, options, entered, "");
    }
}

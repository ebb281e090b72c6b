package org.praxiscms.admin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.text.Markdown;

/**
 * One field of a form with what stands in it.
 *
 * @param id unique on the page
 * @param name under which it is sent; several rows share one
 * @param hint more about it; may be empty
 * @param longest most characters; for a number its most digits
 * @param range of a number, such as 5–480; null for none
 * @param options what a select or choices offer; empty otherwise
 * @param values what stands in it; several only for choices
 * @param error what is wrong with it, a full sentence; empty for nothing
 */
public record Field(
        String id,
        String name,
        Kind kind,
        String label,
        String hint,
        boolean required,
        int longest,
        Range range,
        List<Option> options,
        List<String> values,
        String error) {

    /** From the least to the most a number may be. */
    public record Range(long least, long most) {}

    /** The same, to be filled in. */
    public Field mandatory() {
        return new Field(id, name, kind, label, hint, true, longest, range, options, values, error);
    }

    /** The same with more about it than its key says. */
    public Field hinting(String other) {
        return new Field(id, name, kind, label, other, required, longest, range, options, values, error);
    }

    /** The same with another text in it. */
    Field showing(String text) {
        return new Field(id, name, kind, label, hint, required, longest, range, options, List.of(text), error);
    }

    Field saying(String problem) {
        return new Field(id, name, kind, label, hint, required, longest, range, options, values, problem);
    }

    /** Whether it is one of several rows: its heading says which. */
    public boolean inRow() {
        return !id.equals(name);
    }

    /** Its label without the row's number. */
    public String shortLabel() {
        return inRow() ? label.substring(0, label.lastIndexOf(',')) : label;
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Whether an option, or a switch, is on. */
    public boolean on(String option) {
        return values.contains(option);
    }

    /** For {@code aria-describedby}; null when there is nothing to describe it. */
    public String describedBy() {
        List<String> ids = new ArrayList<>();
        if (!hint.isEmpty()) {
            ids.add("hint-" + id);
        }
        if (!error.isEmpty()) {
            ids.add("error-" + id);
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** What stands in it, in words: an option by its label, a switch as yes or no. */
    public String said(Words words) {
        return switch (kind) {
            case SELECT, CHOICES -> values.stream().map(this::labelOf).collect(Collectors.joining(", "));
            case SWITCH -> words.text(values.contains("yes") ? "yes" : "no");
            case PASSWORD, NEW_PASSWORD -> "";
            default -> value();
        };
    }

    /** What is wrong with what stands in it by its kind alone; empty when nothing is. */
    Optional<String> problem(Words words) {
        if (values.stream().anyMatch(this::unstorable)) {
            return Optional.of(words.text("problem.control", label));
        }
        if (required && values.stream().allMatch(String::isBlank)) {
            return Optional.of(words.text(options.isEmpty() ? "problem.missing" : "problem.unchosen", label));
        }
        if (range != null) {
            return value().isBlank() || inRange()
                    ? Optional.empty()
                    : Optional.of(words.text("problem.number", label, range.least(), range.most()));
        }
        if (values.stream().anyMatch(value -> value.length() > longest)) {
            return Optional.of(words.text("problem.long", label, longest, value().length()));
        }
        if (kind == Kind.MARKDOWN && new Markdown(value()).isTooComplex()) {
            return Optional.of(words.text("problem.complex", label, Markdown.MOST_PICTURES));
        }
        if (kind == Kind.MARKDOWN) {
            Optional<String> picture = new Markdown(value()).picture();
            if (picture.isPresent()) {
                return Optional.of(words.text("problem.picture", label, picture.get()));
            }
        }
        boolean chooses = kind == Kind.SELECT || kind == Kind.CHOICES;
        return chooses
                        && values.stream()
                                .anyMatch(value ->
                                        !value.isEmpty() && labelOf(value).isEmpty())
                ? Optional.of(words.text("problem.choice", label))
                : Optional.empty();
    }

    // PostgreSQL stores no NUL; other controls have no place in a text either.
    private boolean unstorable(String value) {
        return value.chars()
                .anyMatch(c -> Character.isISOControl(c) && !(kind.multiline() && (c == '\n' || c == '\t')));
    }

    private boolean inRange() {
        return value().matches("[0-9]{1,9}")
                && Long.parseLong(value()) >= range.least()
                && Long.parseLong(value()) <= range.most();
    }

    private String labelOf(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }
}

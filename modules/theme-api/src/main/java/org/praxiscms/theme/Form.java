package org.praxiscms.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form as the visitor sees it; show it with {@link Parts#form}.
 *
 * @param action where it is posted
 * @param hidden values that travel along
 * @param fields what is asked, in order
 * @param button the button's label
 */
public record Form(SafeUrl action, Map<String, String> hidden, List<Field> fields, String button) {

    /** The fields that have an error, and what is wrong with the form as a whole, in the order of the page. */
    public List<Field> problems() {
        return fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()))
                .filter(field -> !field.error().isEmpty())
                .toList();
    }

    /**
     * One question of a form.
     *
     * @param name its name in the request
     * @param kind {@code text}, {@code email}, {@code tel}, {@code time}, {@code date}, {@code checkbox}, {@code textarea}, {@code select},
     *     {@code radios} (one of the options), {@code checkboxes} (any of them), {@code fold} (further fields that the
     *     visitor unfolds), {@code group} (further fields under a heading, for one answer to another question alone),
     *     {@code note} (nothing to enter, something to say), {@code alert} (what is wrong with the form as a whole: its error; shown in the summary of errors alone) or
     *     {@code trap} (a honeypot that people do
     *     not see)
     * @param label the question
     * @param hint help below the label; may be empty
     * @param value what was entered before, several choices one a line; may be empty
     * @param required whether it must be answered
     * @param autocomplete the HTML autofill token; empty for off
     * @param error a full sentence; empty when all is well
     * @param options what a {@code select}, {@code radios} and {@code checkboxes} offer; empty for the other kinds
     * @param fields what a {@code fold} or a {@code group} holds; empty for the other kinds
     * @param more a text that can be unfolded below a {@code checkbox}; empty for none
     */
    public record Field(
            String name,
            String kind,
            String label,
            String hint,
            String value,
            boolean required,
            String autocomplete,
            String error,
            List<Option> options,
            List<Field> fields,
            SafeHtml more) {

        private static final SafeHtml NOTHING = new SafeHtml("");

        /** A field that offers choices. */
        public Field(
                String name,
                String kind,
                String label,
                String hint,
                String value,
                boolean required,
                String autocomplete,
                String error,
                List<Option> options) {
            this(name, kind, label, hint, value, required, autocomplete, error, options, List.of(), NOTHING);
        }

        /** A field that offers no choice. */
        public Field(
                String name,
                String kind,
                String label,
                String hint,
                String value,
                boolean required,
                String autocomplete,
                String error) {
            this(name, kind, label, hint, value, required, autocomplete, error, List.of());
        }

        /** Fields that the visitor unfolds; unfolded already when one of them is filled in or wrong. */
        public static Field fold(String name, String label, String hint, List<Field> fields) {
            return new Field(name, "fold", label, hint, "", false, "", "", List.of(), fields, NOTHING);
        }

        /** Fields under a heading. @param name its last part names the answer that they belong to */
        public static Field group(String name, String label, String hint, List<Field> fields) {
            return new Field(name, "group", label, hint, "", true, "", "", List.of(), fields, NOTHING);
        }

        /** A checkbox with a text behind it. */
        public static Field consent(
                String name, String label, String value, boolean required, String error, SafeHtml text) {
            return new Field(name, "checkbox", label, "", value, required, "", error, List.of(), List.of(), text);
        }

        /** Whether an option has been chosen. */
        public boolean chosen(String option) {
            return value.lines().anyMatch(option::equals) || value.isEmpty() && option.isEmpty();
        }

        /** Whether it is to be seen without unfolding: a field in it is filled in or wrong. */
        public boolean unfolded() {
            return fields.stream()
                    .anyMatch(
                            field -> !field.error().isEmpty() || !field.value().isEmpty());
        }

        /** Ids of the error and the hint, for {@code aria-describedby}; null when there is neither. */
        public String describedBy() {
            String ids = (error.isEmpty() ? "" : "error-" + name + " ") + (hint.isEmpty() ? "" : "hint-" + name);
            return ids.isEmpty() ? null : ids.strip();
        }
    }

    /**
     * One of several answers.
     *
     * @param value what is sent
     * @param label what is read
     */
    public record Option(String value, String label) {}
}

package org.praxiscms.theme;

import java.util.List;
import java.util.Map;

/**
 * A form as the visitor sees it; show it with {@link Parts#form}.
 *
 * @param action where it is posted
 * @param hidden values that travel along
 * @param fields what is asked, in order
 * @param button the button's label
 */
public record Form(SafeUrl action, Map<String, String> hidden, List<Field> fields, String button) {

    /** The fields that have an error. */
    public List<Field> problems() {
        return fields.stream().filter(field -> !field.error().isEmpty()).toList();
    }

    /**
     * One question of a form.
     *
     * @param name its name in the request
     * @param kind {@code text}, {@code email}, {@code tel}, {@code checkbox}, {@code textarea}, {@code select}, {@code choices} (none,
     *     one or several of the options), {@code date} or {@code trap} (a honeypot that people do not see)
     * @param label the question
     * @param hint help below the label; may be empty
     * @param value what was entered before, of {@code choices} separated by commas; may be empty
     * @param required whether it must be answered
     * @param autocomplete the HTML autofill token; empty for off
     * @param error a full sentence; empty when all is well
     * @param options what a {@code select} or {@code choices} offers; empty for the other kinds
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
            List<Option> options) {

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

        /** Whether an option is among what was entered. */
        public boolean has(Option option) {
            return List.of(value.split(",")).contains(option.value());
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

package org.praxiscms.admin.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form as it is shown.
 *
 * @param action where it is posted
 * @param token what it carries against forgery
 * @param version version of what is edited; -1 for something new
 * @param general what is wrong with it as a whole; may be empty
 */
public record Form(String action, String token, int version, List<Group> groups, List<String> general) {

    /** All its fields in order. */
    public List<Field> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    /** The field of an id. */
    public Field field(String id) {
        return fields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The form has no field " + id));
    }

    /** Something wrong, and the field where it is; no field when it is about the whole form. */
    public record Problem(String field, String text) {}

    /** Everything that is wrong, in the order of the page. */
    public List<Problem> problems() {
        return Stream.concat(
                        general.stream().map(text -> new Problem("", text)),
                        fields().stream().filter(Field::wrong).map(field -> new Problem(field.id(), field.error())))
                .toList();
    }
}

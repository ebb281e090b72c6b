package org.praxiscms.admin.form;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param heading what they are about; empty for no heading
 * @param hint more about them; may be empty
 * @param compact whether short fields stand side by side
 */
public record Group(String heading, String hint, boolean compact, List<Field> fields) {

    /** Fields below one another. */
    public static Group of(String heading, String hint, Field... fields) {
        return new Group(heading, hint, false, List.of(fields));
    }

    /** Short fields side by side. */
    public static Group compact(String heading, String hint, Field... fields) {
        return new Group(heading, hint, true, List.of(fields));
    }
}

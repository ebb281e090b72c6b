package org.praxiscms.admin.hours;

import java.util.List;
import org.praxiscms.admin.form.Form;

/**
 * What differs from a practitioner's week, as it is shown beside it.
 *
 * @param path of the practitioner's hours
 * @param notice what has just been done; empty for nothing
 * @param previous address of the month before
 * @param next address of the month after
 * @param date the date that is being edited; null for none
 * @param timeOff form for more time off
 */
public record DatesPanel(
        String path,
        String notice,
        MonthPicture month,
        String previous,
        String next,
        DateEdit date,
        List<OffRow> off,
        Form timeOff) {

    /** Whether something that was entered in one of its forms cannot be taken. */
    public boolean wrong() {
        return !timeOff.problems().isEmpty()
                || date != null && !date.form().problems().isEmpty();
    }

    /**
     * A date that is being edited.
     *
     * @param heading the date in words
     * @param closure name of the closed day of the practice that holds whatever is entered; empty for none
     */
    public record DateEdit(String heading, String closure, Form form) {}

    /**
     * Time off.
     *
     * @param when in words
     * @param label a neutral word; may be empty
     * @param removal where its removal is posted
     */
    public record OffRow(String when, String label, String removal) {}
}

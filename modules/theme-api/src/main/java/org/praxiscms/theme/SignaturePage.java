package org.praxiscms.theme;

import java.util.List;

/**
 * Somebody is asked to agree to a time that another has asked for; reached by a secret address only. Sensitive like all
 * pages of booking.
 *
 * @param heading what it is about ("Please confirm this time")
 * @param message what happens next
 * @param type what was asked for
 * @param when day and time, written out
 * @param zone in which zone the time stands, and how to choose another; null where no time stands, and on the answer to a form
 * @param practitioner with whom
 * @param notes what else to know before answering, a paragraph each; may be empty
 * @param forms what can be answered, agreeing first; empty when nothing can; show them with {@link Parts#form}
 */
public record SignaturePage(
        Frame frame,
        String heading,
        String message,
        Offer type,
        Moment when,
        ZoneChoice zone,
        String practitioner,
        List<String> notes,
        List<Form> forms)
        implements Page {

    @Override
    public List<Form.Field> problems() {
        return forms.stream().flatMap(form -> form.problems().stream()).toList();
    }

    @Override
    public View content(Theme theme) {
        return theme.signature(this);
    }
}

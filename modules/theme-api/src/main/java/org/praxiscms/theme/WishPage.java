package org.praxiscms.theme;

import java.util.List;

/**
 * The waiting list: where a wish is left, and the visitor's own wish, reached by its secret address only.
 *
 * @param heading what it is about ("A time is free for you")
 * @param message what happens next
 * @param type what somebody waits for
 * @param when an offered day and time, written out; null when none is offered
 * @param zone in which zone the time stands, and how to choose another; null where no time stands, and on the answer to a form
 * @param practitioner with whom; empty when it does not matter
 * @param wanted when they could come, a line each; may be empty
 * @param forms the wish to fill in, or what can be answered, the most likely first; show them with {@link Parts#form}
 * @param ways where to go from here
 */
public record WishPage(
        Frame frame,
        String heading,
        String message,
        Offer type,
        Moment when,
        ZoneChoice zone,
        String practitioner,
        List<String> wanted,
        List<Form> forms,
        List<Link> ways)
        implements Page {

    @Override
    public List<Form.Field> problems() {
        return forms.stream().flatMap(form -> form.problems().stream()).toList();
    }

    @Override
    public View content(Theme theme) {
        return theme.wish(this);
    }
}

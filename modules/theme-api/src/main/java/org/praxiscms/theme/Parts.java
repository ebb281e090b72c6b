package org.praxiscms.theme;

import gg.jte.Content;
import org.praxiscms.theme.shell.StaticTemplates;

/**
 * Parts of a page whose markup is hard to get right for keyboard and screen reader, ready for a theme to place and to
 * style by their class names: {@code .calendar}, {@code .form}, {@code .search}, {@code .invitation}, {@code .zone}. A theme may write
 * its own from the same records instead.
 */
public final class Parts {

    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private Parts() {}

    /** A month of free days, the chosen day's times and the earliest time as a quick choice. */
    public static Content calendar(Calendar calendar, Frame frame) {
        return view(TEMPLATES.calendar(calendar, frame)::render);
    }

    /** A form with labels, hints and errors; the document begins with a summary of them. */
    public static Content form(Form form, Frame frame) {
        return view(TEMPLATES.form(form, frame)::render);
    }

    /** The search form, with what was asked for. */
    public static Content search(String query, Frame frame) {
        return view(TEMPLATES.search(query, frame)::render);
    }

    /** A call-to-action: heading, text, button. */
    public static Content invitation(Invitation invitation) {
        return view(TEMPLATES.invitation(invitation)::render);
    }

    /** The time zone of the page's times, and a form to choose another. */
    public static Content zone(ZoneChoice zone, Frame frame) {
        return view(TEMPLATES.zone(zone, frame)::render);
    }

    private static Content view(View view) {
        return view;
    }
}

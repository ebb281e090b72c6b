package org.praxiscms.admin.embedding;

import java.util.List;

/**
 * What a practice puts on its other site.
 *
 * @param practice the practice's own site, scheme and host
 * @param language of the text inside, an ISO 639-1 code
 * @param label what the plain link says
 * @param types what can be booked
 * @param people with whom
 */
public record Snippet(String practice, String language, String label, List<Choice> types, List<Choice> people) {

    /** Something the snippet can be narrowed to: how it is called, and its slug. */
    public record Choice(String name, String slug) {}

    /** The HTML to copy; with the plain link that stands there before and without the script. */
    public String html() {
        return "<script src=\"" + practice + "/embed.js\" async></script>\n"
                + "<praxis-booking practice=\"" + practice + "\" lang=\"" + language + "\">\n"
                + "  <a href=\"" + practice + "/book\">" + label + "</a>\n"
                + "</praxis-booking>";
    }
}

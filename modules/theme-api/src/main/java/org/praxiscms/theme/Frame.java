package org.praxiscms.theme;

import java.util.List;

/**
 * All that surrounds the content of a page.
 *
 * @param site the practice
 * @param head the document's head
 * @param menu main navigation, in order
 * @param footer links of the footer (privacy, imprint …)
 * @param book where a visitor books, for a button in the header
 * @param safety exit, crisis help, the emergency note
 * @param texts the site's own words
 */
public record Frame(Site site, Head head, List<Link> menu, List<Link> footer, Link book, Safety safety, Texts texts) {

    /** The text of a key in the practice's language; see {@link Texts#get}. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** BCP 47 tag of the page's language. */
    public String lang() {
        return texts.locale().toLanguageTag();
    }
}

package org.praxiscms.theme;

/**
 * What a page tells browsers, search engines and share cards about itself.
 *
 * @param title the whole document title; neutral on a sensitive page, since it shows in tab and history
 * @param description at most some 160 characters; empty for none
 * @param canonical the page's own absolute address
 * @param indexed whether search engines may list it; private pages say no
 * @param type OpenGraph type, {@code website} or {@code article}
 * @param structuredData schema.org as JSON-LD; empty for none
 */
public record Head(
        String title, String description, SafeUrl canonical, boolean indexed, String type, SafeJson structuredData) {}

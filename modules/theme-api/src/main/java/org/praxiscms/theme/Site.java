package org.praxiscms.theme;

/**
 * The practice's site as every page needs it.
 *
 * @param name the practice's name
 * @param tagline one line under the name; may be empty
 * @param contact how to reach the practice
 * @param files address of the theme's static files, without a trailing slash
 * @param filesVersion hash over the theme's static files; ends every address of one as {@code ?v=…}
 * @param sharedVersion the same for the files that all themes share
 */
public record Site(
        String name, String tagline, Contact contact, String files, String filesVersion, String sharedVersion) {

    /**
     * Address of one of the theme's static files.
     *
     * @param path path inside the theme's folder, such as {@code theme.css}
     */
    public SafeUrl file(String path) {
        return new SafeUrl(files + "/" + path + "?v=" + filesVersion);
    }

    /**
     * Address of one of the theme's fonts, as the theme's stylesheet names it: without a version, since CSS knows none.
     *
     * @param path path inside the theme's folder, such as {@code fonts/text.woff2}
     */
    public SafeUrl font(String path) {
        return new SafeUrl(files + "/" + path);
    }

    /** Address of a static file that all themes share, such as {@code exit.js}. */
    public SafeUrl sharedFile(String path) {
        return new SafeUrl("/themes/praxis/" + path + "?v=" + sharedVersion);
    }
}

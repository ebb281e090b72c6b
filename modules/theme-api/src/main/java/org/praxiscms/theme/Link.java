package org.praxiscms.theme;

/**
 * A link with its words.
 *
 * @param label what the reader sees, never blank
 * @param url where it leads
 * @param current whether it leads to the very page it stands on ({@code aria-current="page"})
 */
public record Link(String label, SafeUrl url, boolean current) {

    /** A link to another page. */
    public static Link to(String label, String url) {
        return new Link(label, new SafeUrl(url), false);
    }
}

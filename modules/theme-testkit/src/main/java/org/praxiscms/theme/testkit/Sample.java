package org.praxiscms.theme.testkit;

import org.praxiscms.theme.Page;
import org.praxiscms.theme.Theme;

/**
 * A page to try a theme with.
 *
 * @param name what it shows, in words; also the name of its file in a {@link Preview}
 * @param page the page
 */
public record Sample(String name, Page page) {

    /** The page as the theme shows it. */
    Rendered in(Theme theme) {
        return new Rendered(page, page.in(theme));
    }

    /** Says which page a parameterised test is about. */
    @Override
    public String toString() {
        return name;
    }
}

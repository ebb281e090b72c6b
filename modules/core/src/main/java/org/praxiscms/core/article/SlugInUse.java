package org.praxiscms.core.article;

import org.praxiscms.core.text.Slug;

/** Another article of the practice has that address. */
public class SlugInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SlugInUse(Slug slug) {
        super("Another article has the address " + slug);
    }
}

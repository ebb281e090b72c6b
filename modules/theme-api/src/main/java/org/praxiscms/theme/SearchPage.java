package org.praxiscms.theme;

import java.util.List;

/**
 * Search in what is published. The form itself is a part: {@link Parts#search}.
 *
 * @param query what was asked for; empty before the first search
 * @param results what was found, best first
 */
public record SearchPage(Frame frame, String query, List<Teaser> results) implements Page {

    @Override
    public View content(Theme theme) {
        return theme.search(this);
    }
}

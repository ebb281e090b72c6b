package org.praxiscms.theme;

import java.util.List;

/**
 * The practice's front page.
 *
 * @param heading the page's {@code h1}
 * @param lead an opening sentence or two
 * @param sections short texts, in order
 * @param articles the newest articles, at most three
 * @param services what the practice offers
 * @param team who works there
 * @param invitation the practice's default call-to-action; null when it has none
 */
public record HomePage(
        Frame frame,
        String heading,
        String lead,
        List<Section> sections,
        List<Teaser> articles,
        List<Offer> services,
        List<Person> team,
        Invitation invitation)
        implements Page {

    @Override
    public View content(Theme theme) {
        return theme.home(this);
    }
}

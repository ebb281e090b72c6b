package org.praxiscms.theme;

import java.util.List;

/**
 * One practitioner.
 *
 * @param person name, role, languages
 * @param body the profile, sanitised
 * @param topics what the practitioner works with
 * @param articles the practitioner's newest articles, at most three
 * @param book where to book a time with this person; null when nothing can be booked
 */
public record PractitionerPage(
        Frame frame, Person person, SafeHtml body, List<Link> topics, List<Teaser> articles, Link book)
        implements Page {

    @Override
    public View content(Theme theme) {
        return theme.practitioner(this);
    }
}

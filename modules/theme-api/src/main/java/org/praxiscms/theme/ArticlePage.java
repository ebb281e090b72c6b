package org.praxiscms.theme;

import java.util.List;

/**
 * An article, ending in its call-to-action.
 *
 * @param title the {@code h1}
 * @param lead the paragraph under the title
 * @param author who wrote it; null when nobody is named
 * @param published day of publication
 * @param updated day of the last change when it differs from publication; else null
 * @param reading how long it takes to read, in words
 * @param topics its topics
 * @param contents links to its headings of the second level; shown when there are at least three
 * @param body sanitised text, headings from the second level on
 * @param sources literature, one line each; may be empty
 * @param invitation the call-to-action; null when the practice has none
 * @param related further articles, at most three
 */
public record ArticlePage(
        Frame frame,
        String title,
        String lead,
        Person author,
        Moment published,
        Moment updated,
        String reading,
        List<Link> topics,
        List<Link> contents,
        SafeHtml body,
        List<String> sources,
        Invitation invitation,
        List<Teaser> related)
        implements Page {

    @Override
    public View content(Theme theme) {
        return theme.article(this);
    }
}

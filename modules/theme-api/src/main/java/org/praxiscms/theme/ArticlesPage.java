package org.praxiscms.theme;

import java.util.List;

/**
 * A list of articles: all of them, or those of a topic.
 *
 * @param heading the page's {@code h1}
 * @param lead what the list holds; may be empty
 * @param topics links to every topic, the shown one marked as current; the first leads to all articles
 * @param articles newest first; empty shows a kind word instead
 * @param newer the previous part of a long list; null on the first
 * @param older the next part; null on the last
 */
public record ArticlesPage(
        Frame frame, String heading, String lead, List<Link> topics, List<Teaser> articles, Link newer, Link older)
        implements Page {

    @Override
    public View content(Theme theme) {
        return theme.articles(this);
    }
}

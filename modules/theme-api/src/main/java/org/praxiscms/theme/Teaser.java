package org.praxiscms.theme;

import java.util.List;

/**
 * An article as it stands in a list.
 *
 * @param title the article's title
 * @param lead its lead
 * @param url the article
 * @param published day of publication
 * @param author who wrote it; empty when nobody is named
 * @param topics its topics
 * @param reading how long it takes to read, in words ("6 min read")
 */
public record Teaser(
        String title, String lead, SafeUrl url, Moment published, String author, List<Link> topics, String reading) {}

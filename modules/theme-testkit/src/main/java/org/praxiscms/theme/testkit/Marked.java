package org.praxiscms.theme.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.SafeHtml;
import org.praxiscms.theme.SafeUrl;

/**
 * A page in which every text, every address and every piece of markup is one of a kind, so that what a theme drops,
 * prints twice escaped or prints unescaped can be told by looking for it.
 */
final class Marked extends Rewriting {

    private final Map<String, Place> texts = new LinkedHashMap<>();
    private final Map<String, Place> addresses = new LinkedHashMap<>();
    private final Map<String, Place> markup = new LinkedHashMap<>();
    private final Page page;

    Marked(Page original) {
        page = rewrite(original);
    }

    Page page() {
        return page;
    }

    /** Every text and where it stands. */
    Map<String, Place> texts() {
        return texts;
    }

    /** Every address and where it stands. */
    Map<String, Place> addresses() {
        return addresses;
    }

    /** The words of every piece of markup, each a paragraph, and where it stands. */
    Map<String, Place> markup() {
        return markup;
    }

    @Override
    String text(Place place, String text) {
        return Vocabulary.contains(place) ? text : remember(texts, place, "wort" + next() + "<&>\"'");
    }

    @Override
    SafeUrl address(Place place, SafeUrl address) {
        return new SafeUrl(remember(addresses, place, "/adresse" + next() + "?a=1&b=2"));
    }

    @Override
    SafeHtml markup(Place place, SafeHtml html) {
        return new SafeHtml("<p>" + remember(markup, place, "absatz" + next() + ".") + "</p>");
    }

    private int next() {
        return 1000 + texts.size() + addresses.size() + markup.size();
    }

    private static String remember(Map<String, Place> places, Place place, String mark) {
        places.put(mark, place);
        return mark;
    }
}

package org.praxiscms.theme.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.praxiscms.theme.Page;

/**
 * A page as a theme has shown it, parsed the way a browser parses it.
 *
 * @param page what was to be shown
 * @param html the document as the visitor gets it
 * @param document the same, parsed
 */
record Rendered(Page page, byte[] html, Document document) {

    private static final String FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary,"
            + " [contenteditable], audio[controls], video[controls], iframe, [tabindex]";

    Rendered(Page page, byte[] html) {
        this(page, html, Jsoup.parse(new String(html, StandardCharsets.UTF_8)));
    }

    Elements select(String query) {
        return document.select(query);
    }

    /** What the keyboard reaches, in the order in which it does: positive {@code tabindex} first (HTML §6.6.3). */
    List<Element> focusOrder() {
        return select(FOCUSABLE).stream()
                .filter(element -> tabIndex(element) >= 0)
                .sorted(Comparator.comparingInt(
                        element -> tabIndex(element) == 0 ? Integer.MAX_VALUE : tabIndex(element)))
                .toList();
    }

    private static int tabIndex(Element element) {
        return element.hasAttr("tabindex") ? Integer.parseInt(element.attr("tabindex")) : 0;
    }

    /** Every text of the document and every value of an attribute, as a browser would read it. */
    Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (Element element : document.getAllElements()) {
            for (TextNode text : element.textNodes()) {
                words.add(text.getWholeText());
            }
            for (Attribute attribute : element.attributes()) {
                words.add(attribute.getValue());
            }
        }
        return words;
    }

    /** Every element with the names of its attributes, in order: all that is not text. */
    List<String> structure() {
        List<String> structure = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            TreeSet<String> names = new TreeSet<>();
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
            structure.add(element.normalName() + names);
        }
        return structure;
    }

    /** What a screen reader calls an element: its text, its label, or the text of a picture in it. */
    String nameOf(Element element) {
        return Stream.of(
                        element.text(),
                        element.attr("aria-label"),
                        String.join(" ", element.select("img[alt]").eachAttr("alt")),
                        textOf(element.attr("aria-labelledby")))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The text of the elements with these ids, parted by spaces. */
    String textOf(String ids) {
        StringBuilder text = new StringBuilder();
        for (String id : ids.split("\\s+")) {
            Element element = id.isEmpty() ? null : document.getElementById(id);
            text.append(element == null ? "" : element.text());
        }
        return text.toString();
    }

    /** Whether an element or one around it is hidden from everybody or from screen readers. */
    static boolean hidden(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(around -> around.hasAttr("hidden")
                        || around.hasAttr("inert")
                        || around.attr("aria-hidden").equals("true")
                        || around.is("template, noscript, dialog, details:not([open])"));
    }
}

package org.praxiscms.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text as an editor writes it: CommonMark 0.31 and the tables of GitHub Flavored Markdown 0.29, headings from the second
 * level on, no raw HTML, and no pictures, which are shown as the words that describe them. Becomes HTML through two
 * walls: the renderer escapes all markup in the text and drops dangerous addresses, the sanitizer lets through a short
 * list of elements only. Telephone numbers become links.
 *
 * @param text never null; may be empty
 */
public record Markdown(String text) {

    /** Most beginnings of pictures ({@code ![}) in a text that is parsed. */
    public static final int MOST_PICTURES = 1000;

    private static final int WORDS_A_MINUTE = 200;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(new TelephoneLinks())
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h2", "h3", "h4", "strong", "em", "ul", "ol", "li", "blockquote", "hr", "a")
            .allowElements("code", "pre", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("class")
            .matching(java.util.regex.Pattern.compile("align-(left|center|right)"))
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(false, "col")
            .onElements("th")
            .allowAttributes("id")
            .matching(java.util.regex.Pattern.compile("[a-z0-9-]{1,90}"))
            .onElements("h2", "h3", "h4")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .toFactory();

    /**
     * Whether there are more beginnings of pictures than {@link #MOST_PICTURES}. At the end of each link the parser
     * (commonmark-java up to 0.32.0, the newest) walks over all that have not ended: the time grows with the product of
     * both, to seconds for 200,000 characters. Such a text is shown as it is written, without its markup.
     */
    public boolean isTooComplex() {
        int pictures = 0;
        for (int at = text.indexOf("!["); at >= 0 && pictures <= MOST_PICTURES; at = text.indexOf("![", at + 2)) {
            pictures++;
        }
        return pictures > MOST_PICTURES;
    }

    /** The first picture that it asks for, as the address stands there; empty for none. */
    public Optional<String> picture() {
        return pictures(parsed()).stream().map(Image::getDestination).findFirst();
    }

    /** Rendered and sanitised. */
    public String html() {
        return read().html();
    }

    /** Parsed, rendered and sanitised, with what leads through it. */
    public Reading read() {
        Node document = parsed();
        pictures(document).forEach(Markdown::describe);
        Map<Heading, String> anchors = anchors(document);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new KnownSchemes())
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading heading && anchors.containsKey(heading)) {
                        attributes.put("id", anchors.get(heading));
                    } else if (node instanceof TableCell cell) {
                        align(cell, attributes);
                    }
                })
                .build();
        return new Reading(scrolling(POLICY.sanitize(renderer.render(document))), contents(anchors));
    }

    // A table that is wider than its page moves sideways by itself; the sanitizer has let no other "<table>" through.
    private static String scrolling(String html) {
        return html.replace("<table>", "<div class=\"table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    // HTML has no align attribute any more (WHATWG HTML §16.2), and there are no styles within a page here.
    private static void align(TableCell cell, Map<String, String> attributes) {
        attributes.remove("align");
        if (cell.getAlignment() != null) {
            attributes.put("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        if (cell.isHeader()) {
            attributes.put("scope", "col");
        }
    }

    private static List<Image> pictures(Node document) {
        List<Image> pictures = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image picture) {
                pictures.add(picture);
                super.visit(picture);
            }
        });
        return pictures;
    }

    // In place of a picture, its description; without one, its address.
    private static void describe(Image picture) {
        if (picture.getFirstChild() == null) {
            picture.appendChild(new Text(picture.getDestination()));
        }
        for (Node part = picture.getFirstChild(); part != null; part = picture.getFirstChild()) {
            picture.insertBefore(part);
        }
        picture.unlink();
    }

    private Node parsed() {
        if (!isTooComplex()) {
            return PARSER.parse(text);
        }
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        Node document = new Document();
        document.appendChild(paragraph);
        return document;
    }

    private static List<Part> contents(Map<Heading, String> anchors) {
        return anchors.entrySet().stream()
                .filter(entry -> entry.getKey().getLevel() == 2)
                .map(entry -> new Part(plain(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** The words alone, without any markup; blocks are parted by a space. */
    public String words() {
        return plain(parsed()).strip();
    }

    /**
     * How long it takes to read, in minutes, at least 1; 200 words a minute, a calm pace for plain prose. A word is
     * whatever stands between spaces and holds a letter or a digit, so that marks of emphasis and lists do not count.
     */
    public int readingMinutes() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (Character.isWhitespace(next)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(next)) {
                inWord = true;
                words++;
            }
        }
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    /**
     * A text ready for readers.
     *
     * @param html rendered and sanitised
     * @param contents its headings of the second level in order, with the anchors that the HTML gives them
     */
    public record Reading(String html, List<Part> contents) {}

    /**
     * A heading and the anchor that leads to it.
     *
     * @param heading its words
     * @param anchor value of its {@code id}, unique in the text
     */
    public record Part(String heading, String anchor) {}

    private static Map<Heading, String> anchors(Node document) {
        List<Heading> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        Map<Heading, String> anchors = new java.util.LinkedHashMap<>();
        Map<String, Integer> used = new TreeMap<>();
        for (Heading heading : headings) {
            String base = Slug.from(plain(heading)).map(Slug::value).orElse("section");
            int times = used.merge(base, 1, Integer::sum);
            anchors.put(heading, times == 1 ? base : base + "-" + times);
        }
        return anchors;
    }

    private static String plain(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                words.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                words.append(part.getLiteral());
            }

            @Override
            protected void visitChildren(Node parent) {
                super.visitChildren(parent);
                if (parent instanceof org.commonmark.node.Block || parent instanceof TableCell) {
                    words.append(' ');
                }
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(org.commonmark.node.HardLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    /** Lets {@code tel:} through beside the schemes that commonmark knows, and no picture from anywhere else. */
    private static final class KnownSchemes implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            String address = url.strip().toLowerCase(java.util.Locale.ROOT);
            boolean control = address.chars().anyMatch(Character::isISOControl);
            boolean relative = !address.matches("[^/?#]*:.*");
            boolean known = address.matches("(https?|mailto|tel):.*");
            return !control && (relative || known) ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }
}

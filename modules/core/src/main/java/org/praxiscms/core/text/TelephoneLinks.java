package org.praxiscms.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes telephone numbers in a text's words {@code tel:} links, so that whoever reads it on a telephone in need can call at
 * once. A number is noticed by how it begins: a plus sign; the zero of a national number; 1800 and the like (Ireland, North
 * America); 116 (the European Union's services of social value); or three, three and four digits (North America). Dates,
 * amounts, account numbers and short numbers such as 112 stay as they are.
 */
final class TelephoneLinks implements PostProcessor {

    private static final String GAP = "[ \u00a0\u202f\u2011-]";

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}+€$£%.,:/#-])(?<!\\p{N}" + GAP + ")(?:"
            + "\\+[1-9]\\d{0,2}(?:" + GAP + "?\\(0\\))?(?:" + GAP + "?/?" + GAP + "?(?:\\d{1,12}|\\(\\d{1,6}\\))){1,6}"
            + "|(?:\\(0\\d{1,5}\\)|0\\d{1,5})(?:" + GAP + "?/" + GAP + "?)?(?:" + GAP + "?\\d{2,12}){1,6}"
            + "|1-?8\\d{2}(?:" + GAP + "\\d{2,6}){2,4}"
            + "|116" + GAP + "\\d{3}"
            + "|(?:\\([2-9]\\d{2}\\)" + GAP + "?|[2-9]\\d{2}" + GAP + ")\\d{3}" + GAP + "\\d{4}"
            + ")(?![\\p{L}\\p{N}]|[.,:/-]\\d|" + GAP + "\\d|/)");
    private static final Pattern DATE = Pattern.compile("\\d{2}" + GAP + "\\d{2}" + GAP + "\\d{4}");
    private static final Pattern SHORT = Pattern.compile("116" + GAP + "\\d{3}");

    private static final int FEWEST_DIGITS = 7;

    @Override
    public Node process(Node document) {
        List<Text> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }

            @Override
            public void visit(Link link) {
                // has an address of its own
            }

            @Override
            public void visit(Heading heading) {
                // its anchor is the link
            }
        });
        texts.forEach(TelephoneLinks::link);
        return document;
    }

    private static void link(Text text) {
        String words = text.getLiteral();
        Matcher numbers = NUMBER.matcher(words);
        int end = 0;
        while (numbers.find()) {
            String number = numbers.group();
            if (isNumber(number)) {
                Link link = new Link(PhoneNumber.uri(number), null);
                link.appendChild(new Text(number));
                if (numbers.start() > end) {
                    text.insertBefore(new Text(words.substring(end, numbers.start())));
                }
                text.insertBefore(link);
                end = numbers.end();
            }
        }
        if (end == words.length()) {
            text.unlink();
        } else if (end > 0) {
            text.setLiteral(words.substring(end));
        }
    }

    private static boolean isNumber(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return PhoneNumber.of(text).isPresent()
                && (digits >= FEWEST_DIGITS || SHORT.matcher(text).matches())
                && !DATE.matcher(text).matches();
    }
}

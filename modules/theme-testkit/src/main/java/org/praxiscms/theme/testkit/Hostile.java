package org.praxiscms.theme.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.praxiscms.theme.SafeUrl;

/** A page in which one hostile text stands wherever somebody's text can stand, and in every address. */
final class Hostile extends Rewriting {

    private static final Map<String, String> TEXTS = texts();

    private final String text;

    private Hostile(String text) {
        this.text = text;
    }

    /** The names of all hostile texts. */
    static Set<String> names() {
        return TEXTS.keySet();
    }

    /** The page once for every hostile text. */
    static Stream<Sample> of(Sample sample) {
        return TEXTS.entrySet().stream()
                .map(entry -> new Hostile(entry.getValue()).rewrite(sample, "with-" + entry.getKey()));
    }

    @Override
    String text(Place place, String original) {
        return Vocabulary.contains(place) ? original : text;
    }

    @Override
    SafeUrl address(Place place, SafeUrl original) {
        SafeUrl hostile = new SafeUrl("/" + text);
        return hostile.leadsSomewhere() ? hostile : original;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("markup", "<img src=x onerror=alert(1)><b title=\"x\">Fett</b><!-- ");
        texts.put("script-end", "</script></title></textarea></style><script>alert(1)</script>");
        texts.put("double-quotes", "\" onmouseover=\"alert(1)\" style=\"color:red\" x=\"");
        texts.put("single-quotes", "' onfocus='alert(1)' autofocus='");
        texts.put("template-syntax", "${1+1} @if(true) @raw @template.x() !{var x} $unsafe{x} {0} ''{1}''");
        texts.put("entities", "&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp;");
        texts.put("nul", "vor\0nach <b\0>");
        texts.put("right-to-left-override", "Rechnung \u202Egpj.exe\u202C \u2066x");
        texts.put("emoji", "👩🏽‍⚕️ 🌳 \uD835\uDD38");
        texts.put("long-word", "Ö" + "rindfleischetikettierung".repeat(208) + "ausweis");
        return texts;
    }
}

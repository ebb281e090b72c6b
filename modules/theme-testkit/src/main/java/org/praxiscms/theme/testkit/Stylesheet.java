package org.praxiscms.theme.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.praxiscms.theme.Theme;

/** A theme's static files, {@code theme.css} above all, as they lie in its jar. */
final class Stylesheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^)'\"]*)['\"]?\\s*\\)");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern HIDES = Pattern.compile(
            "(display\\s*:\\s*none|visibility\\s*:\\s*hidden|opacity\\s*:\\s*0(?![.\\d])|font-size\\s*:\\s*0(?![.\\d]))");

    private final Theme theme;
    private final String css;

    Stylesheet(Theme theme) {
        this.theme = theme;
        byte[] bytes = read("theme.css");
        css = bytes == null
                ? ""
                : COMMENT.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("");
    }

    /** The stylesheet without its comments; empty when there is none. */
    String css() {
        return css;
    }

    /** Whether the theme has a static file of this path. */
    boolean has(String path) {
        return read(path) != null;
    }

    /** Every address in a {@code url()}. */
    List<String> addresses() {
        return URL.matcher(css).results().map(result -> result.group(1).strip()).toList();
    }

    /** Addresses in {@code url()} that lead to no file of the theme. */
    List<String> missing() {
        return addresses().stream()
                .filter(address -> !address.startsWith("#") && !address.startsWith("data:"))
                .filter(address -> !has(URI.create(address).normalize().getPath()))
                .toList();
    }

    /** Selectors of rules that hide the skip link, the crisis help, or, other than in print, the exit. */
    List<String> hidingHelp() {
        List<String> hiding = new ArrayList<>(selectors(css, "\\.crisis|#safety|\\.safety-notice"));
        hiding.addAll(selectors(withoutPrint(), "\\.exit(?!-hint|-cover)|#exit|\\.skip-link"));
        return hiding;
    }

    private static List<String> selectors(String css, String names) {
        Pattern named = Pattern.compile("(" + names + ")");
        return RULE.matcher(css)
                .results()
                .filter(rule -> named.matcher(rule.group(1)).find())
                .filter(rule -> HIDES.matcher(rule.group(2)).find())
                .map((MatchResult rule) -> rule.group(1).strip())
                .toList();
    }

    private String withoutPrint() {
        StringBuilder rest = new StringBuilder(css);
        Matcher print = Pattern.compile("@media\\s+print[^{]*\\{").matcher(css);
        List<int[]> blocks = new ArrayList<>();
        while (print.find()) {
            blocks.add(new int[] {print.start(), endOfBlock(print.end())});
        }
        for (int i = blocks.size() - 1; i >= 0; i--) {
            rest.delete(blocks.get(i)[0], blocks.get(i)[1]);
        }
        return rest.toString();
    }

    private int endOfBlock(int start) {
        int depth = 1;
        int at = start;
        while (at < css.length() && depth > 0) {
            char c = css.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return at;
    }

    private byte[] read(String path) {
        String resource = "/META-INF/resources/themes/" + theme.name() + "/" + path;
        try (InputStream file = theme.getClass().getResourceAsStream(resource)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

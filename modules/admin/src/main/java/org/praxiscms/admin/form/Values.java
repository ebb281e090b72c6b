package org.praxiscms.admin.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.praxiscms.core.text.TypedText;

/**
 * What was entered into a form, or what is stored as a form would show it: texts by field, in order, line ends as
 * {@code \n}. Immutable.
 */
public final class Values {

    /** Name of the field that carries {@link org.praxiscms.core.identity.SignedIn#formToken}. */
    public static final String TOKEN = "_form";

    /** Name of the field that carries the version of what is edited. */
    public static final String VERSION = "_version";

    /** Name of the field that tells one page with a form from another page with the same form. See {@link CreatedOnce}. */
    public static final String ONCE = "_once";

    // Passwords stay as they were sent: those that are known already were hashed so.
    private static final String PASSWORD = "password";

    private final Map<String, List<String>> texts;

    private Values(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    /** Nothing entered. */
    public static Values none() {
        return new Values(Map.of());
    }

    /**
     * What a form sent, with all but passwords composed, see {@link TypedText#composed}.
     *
     * @param body {@code application/x-www-form-urlencoded} (URL Standard §5.1)
     * @throws IllegalArgumentException when a percent sign is followed by no two hexadecimal digits
     */
    public static Values parse(String body) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String sent = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                String text = name.startsWith(PASSWORD) ? sent : TypedText.composed(sent);
                texts.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(text.replace("\r\n", "\n").replace('\r', '\n'));
            }
        }
        return new Values(texts);
    }

    /** These and one text more, or another text for a field. */
    public Values with(String name, String text) {
        return with(name, List.of(text));
    }

    /** These with other texts for a field. */
    public Values with(String name, List<String> several) {
        Map<String, List<String>> more = new LinkedHashMap<>(texts);
        more.put(name, List.copyOf(several));
        return new Values(more);
    }

    /** These and others; where both have a field, the others' texts. */
    public Values with(Values others) {
        Map<String, List<String>> more = new LinkedHashMap<>(texts);
        more.putAll(others.texts);
        return new Values(more);
    }

    /** A field's text without blanks around it; empty when it was left out. */
    public String one(String name) {
        return raw(name).strip();
    }

    /** A field's text as it is; empty when it was left out. */
    public String raw(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All texts of a field's name, in the order of the page. */
    public List<String> all(String name) {
        return Collections.unmodifiableList(texts.getOrDefault(name, List.of()));
    }

    /** The text in a row of several fields of one name, without blanks around it; empty when there is none. */
    public String at(String name, int row) {
        List<String> all = all(name);
        return row < all.size() ? all.get(row).strip() : "";
    }

    /** Whether the form had such a field. */
    public boolean has(String name) {
        return texts.containsKey(name);
    }

    /** The version that the form was made of; -1 when it carries none. */
    public int version() {
        String version = one(VERSION);
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** A field and its text. */
    public record Entry(String name, String text) {}

    /** Everything but what the machinery added, for sending it again. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        texts.forEach((name, all) -> {
            if (!List.of(TOKEN, VERSION, ONCE).contains(name) && !name.startsWith(PASSWORD)) {
                all.forEach(text -> entries.add(new Entry(name, text)));
            }
        });
        return entries;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

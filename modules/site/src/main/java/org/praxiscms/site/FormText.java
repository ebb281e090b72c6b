package org.praxiscms.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.praxiscms.core.text.TypedText;

/** Composes what was typed into a form, see {@link TypedText#composed}, before anything reads it. */
final class FormText {

    private FormText() {}

    /**
     * The same form with names and values composed. What is composed already stays as it was sent.
     *
     * @param form {@code application/x-www-form-urlencoded} (URL Standard §5.1) in UTF-8, each percent sign followed by two
     *     hexadecimal digits
     */
    static byte[] composed(byte[] form) {
        String sent = new String(form, StandardCharsets.UTF_8);
        String composed = Arrays.stream(sent.split("&", -1))
                .map(pair ->
                        Arrays.stream(pair.split("=", 2)).map(FormText::part).collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
        return composed.equals(sent) ? form : composed.getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String encoded) {
        String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        String composed = TypedText.composed(text);
        return composed.equals(text) ? encoded : URLEncoder.encode(composed, StandardCharsets.UTF_8);
    }
}

package org.praxiscms.core.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What people type or paste, in one of the several ways in which Unicode writes it. Composed (NFC, Unicode Standard Annex
 * #15) where it enters, so that "ü" is one character whether a keyboard, a Mac's file name or a PDF wrote it.
 */
public final class TypedText {

    private TypedText() {}

    /** The same text, composed (NFC). @param text not null */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The text as it is looked for: compatibility characters spelled out (NFKC: {@code ﬁ} is {@code fi}), in lower case.
     *
     * @param text not null
     */
    public static String searched(String text) {
        return Normalizer.normalize(
                Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /**
     * The text without what cannot be seen at its ends: spaces of every width (Unicode category Zs), tabs, and marks such
     * as U+200B, U+FEFF, U+202A (category Cf). Line breaks and other control characters stay, to be refused.
     *
     * @param text not null
     */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isUnseen(text.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isUnseen(char character) {
        int type = Character.getType(character);
        return character == '\t' || type == Character.SPACE_SEPARATOR || type == Character.FORMAT;
    }
}

package org.praxiscms.core.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number as people write it: 3–20 digits, blanks, hyphens, dots, slashes and pairs of parentheses between
 * them, perhaps a plus sign before them, perhaps an extension behind them ({@code ext. 12}, {@code DW 12}). This is the
 * one rule for all telephone numbers that somebody types. Whether anybody answers there is not known.
 *
 * @param value as it was typed, with plain spaces, hyphens and digits, without invisible marks; never null
 */
public record PhoneNumber(String value) {

    /** The longest number, in characters. */
    public static final int LONGEST = 50;

    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 20; // 15 (ITU-T E.164 §6), a prefix such as 00, and the (0) of some

    private static final Pattern SHAPE = Pattern.compile(
            "((?:\\( ?\\+|\\+)? ?(?:\\( ?)?[0-9][0-9 ()/.-]*?)"
                    + "(?:[ ,;/-]*(?:extension|ext|x|durchwahl|dw|nebenstelle|klappe|kl|apparat|app|#)[ .:]*([0-9]{1,8}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("tel: ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENSION_OF_URI = Pattern.compile(";ext=([0-9]{1,8})$", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException when it is none; its message does not repeat it */
    public PhoneNumber {
        value = cleaned(value);
        Matcher parts = SHAPE.matcher(value);
        if (value.length() > LONGEST || !parts.matches() || !isNumber(parts.group(1))) {
            throw new IllegalArgumentException("No telephone number");
        }
    }

    /**
     * The number somebody typed or pasted. Spaces of every width are one space, hyphens of every kind are '-', digits of
     * every script are 0–9; invisible marks and {@code tel:} before it (RFC 3966) are left out.
     *
     * @param typed may be null
     * @return empty when it is none
     */
    public static Optional<PhoneNumber> of(String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(new PhoneNumber(typed));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /**
     * A stored number as the address of a link.
     *
     * @param stored not null; a number, or whatever else was stored before it was checked as it is today
     * @return {@link #uri} of the number; {@code tel:} and the digits of what was stored when it is none
     */
    public static String uri(String stored) {
        return of(stored).map(PhoneNumber::uri).orElse("tel:" + stored.replaceAll("[^+0-9]", ""));
    }

    /** As a telephone wants it: digits, before them perhaps a plus sign, without the (0) of some and the extension. */
    public String dialled() {
        String number = main();
        String digits = number.replaceAll("[^+0-9]", "");
        return digits.startsWith("+") ? number.replaceAll("\\( ?0 ?\\)", "").replaceAll("[^+0-9]", "") : digits;
    }

    /** The extension behind the number; empty for none. */
    public Optional<String> extension() {
        return Optional.ofNullable(parts().group(2));
    }

    /** As the address of a link (RFC 3966): {@code tel:+43123;ext=12}. */
    public String uri() {
        return "tel:" + dialled() + extension().map(number -> ";ext=" + number).orElse("");
    }

    @Override
    public String toString() {
        return value;
    }

    private String main() {
        return parts().group(1);
    }

    private Matcher parts() {
        Matcher parts = SHAPE.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException("No telephone number");
        }
        return parts;
    }

    private static boolean isNumber(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && hasPairs(text);
    }

    // Each parenthesis is closed before the next one is opened.
    private static boolean hasPairs(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open < 0 || open > 1) {
                return false;
            }
        }
        return open == 0;
    }

    private static String cleaned(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.FORMAT -> {}
                case Character.SPACE_SEPARATOR -> plain.append(' ');
                case Character.DASH_PUNCTUATION -> plain.append('-');
                case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(c, 10));
                default -> plain.appendCodePoint(c == '\t' ? ' ' : c == '\u2212' ? '-' : c == '\uFF0B' ? '+' : c);
            }
        });
        String text = plain.toString().replaceAll(" +", " ").strip();
        Matcher scheme = SCHEME.matcher(text);
        String number = scheme.lookingAt() ? text.substring(scheme.end()) : text;
        return EXTENSION_OF_URI.matcher(number).replaceFirst(" ext. $1");
    }
}

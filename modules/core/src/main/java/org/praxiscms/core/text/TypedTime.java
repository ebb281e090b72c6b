package org.praxiscms.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as people type it: {@code 9}, {@code 9:00}, {@code 09.30}, {@code 1430}, {@code 14h30}, {@code 14 Uhr},
 * {@code 2pm}, {@code 2.30 p.m.} This is the one rule for all times that somebody types.
 */
public final class TypedTime {

    private static final int HOUR = 60;
    private static final int HALF_DAY = 12 * HOUR;
    private static final int DAY = 24 * HOUR;

    private static final Pattern SHAPE = Pattern.compile(
            "([0-9]{1,2})(?: ?(?:[:.,h]|uhr)? ?([0-5][0-9]))? ?(?:(?:h|uhr|o'clock)?|([ap])(?: ?\\.? ?m\\.?)?)");

    private TypedTime() {}

    /**
     * The time somebody typed or pasted; digits and spaces of every script and width will do. Where it says a.m. or p.m.,
     * hours are 1–12, and 12 a.m. is midnight.
     *
     * @param typed not null
     * @return minutes since 00:00, 0–1440; empty when it is no time
     */
    public static OptionalInt minutes(String typed) {
        Matcher time = SHAPE.matcher(plain(typed));
        if (!time.matches()) {
            return OptionalInt.empty();
        }
        int hours = Integer.parseInt(time.group(1));
        int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (time.group(3) == null) {
            int all = hours * HOUR + minutes;
            return all <= DAY ? OptionalInt.of(all) : OptionalInt.empty();
        }
        return hours < 1 || hours > 12
                ? OptionalInt.empty()
                : OptionalInt.of(hours % 12 * HOUR + minutes + (time.group(3).equals("p") ? HALF_DAY : 0));
    }

    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        TypedText.trimmed(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .codePoints()
                .forEach(c -> {
                    switch (Character.getType(c)) {
                        case Character.FORMAT -> {}
                        case Character.SPACE_SEPARATOR -> plain.append(' ');
                        case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(c, 10));
                        default -> plain.appendCodePoint(c == '\u2019' ? '\'' : c);
                    }
                });
        return plain.toString().replaceAll(" +", " ").strip().toLowerCase(Locale.ROOT);
    }
}

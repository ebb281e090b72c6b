package org.praxiscms.core.text;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A time zone as an address names it. */
public final class TypedZone {

    private static final int LONGEST = 64;

    private TypedZone() {}

    /**
     * The zone of an IANA name or of the city in it, such as {@code New York}, in upper or lower case, of an offset such as {@code +02:00}, or of one of the abbreviations
     * that Java knows, such as {@code EST}.
     *
     * @param name not null
     * @return empty when it is none of them
     */
    public static Optional<ZoneId> of(String name) {
        String text = name.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(text, ZoneId.SHORT_IDS));
        } catch (DateTimeException unknown) {
            String id = text.replace(' ', '_').toLowerCase(Locale.ROOT);
            return ZoneId.getAvailableZoneIds().stream()
                    .filter(known -> known.toLowerCase(Locale.ROOT).equals(id)
                            || known.toLowerCase(Locale.ROOT).endsWith("/" + id))
                    .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                    .map(ZoneId::of);
        }
    }
}

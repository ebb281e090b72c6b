package org.praxiscms.core.text;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** A time zone as an address names it. */
public final class TypedZone {

    private static final int LONGEST = 64;

    private TypedZone() {}

    /**
     * The zone of an IANA name in upper or lower case, of an offset such as {@code +02:00}, or of one of the abbreviations
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
            return ZoneId.getAvailableZoneIds().stream()
                    .filter(text::equalsIgnoreCase)
                    .findFirst()
                    .map(ZoneId::of);
        }
    }
}

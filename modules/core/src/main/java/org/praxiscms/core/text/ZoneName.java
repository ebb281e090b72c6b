package org.praxiscms.core.text;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** What a time zone is called, as it stands in a sentence. */
public final class ZoneName {

    private ZoneName() {}

    /** The name all year round, such as "Central European time" of Europe/Vienna in English. */
    public static String of(ZoneId zone, Locale locale) {
        return zone.getDisplayName(TextStyle.FULL, locale).replaceFirst(" Time$", " time");
    }
}

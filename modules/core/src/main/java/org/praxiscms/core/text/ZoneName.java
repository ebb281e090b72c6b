package org.praxiscms.core.text;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a time zone is called, as people say it. */
public final class ZoneName {

    private ZoneName() {}

    /**
     * The name all year round: as {@code zones_en} or {@code zones_de} have it, such as "Irish time", else the platform's,
     * such as "Eastern time".
     *
     * @param locale the practice's, in German or English
     */
    public static String of(ZoneId zone, Locale locale) {
        ResourceBundle names = ResourceBundle.getBundle(
                "org.praxiscms.core.text.zones",
                locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH,
                ZoneName.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return names.containsKey(zone.getId())
                ? names.getString(zone.getId())
                : zone.getDisplayName(TextStyle.FULL, locale).replaceFirst(" Time$", " time");
    }
}

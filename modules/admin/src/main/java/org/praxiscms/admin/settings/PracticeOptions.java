package org.praxiscms.admin.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.praxiscms.admin.form.Option;

/** What a practice's settings can be chosen from. */
final class PracticeOptions {

    private static final List<String> LOCALES =
            List.of("de-AT", "de-CH", "de-DE", "en-AU", "en-CA", "en-GB", "en-IE", "en-NZ", "en-US");

    private PracticeOptions() {}

    /** Languages the site speaks, with countries. @param present the practice's own, offered too */
    static List<Option> locales(String present, Locale spoken) {
        return Stream.concat(LOCALES.stream(), Stream.of(present))
                .distinct()
                .filter(tag -> tag.matches("(de|en)(-[A-Z]{2})?"))
                .map(tag -> new Option(tag, Locale.forLanguageTag(tag).getDisplayName(spoken)))
                .toList();
    }

    /** Zones named after places. */
    static List<Option> zones() {
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> !zone.equals("UTC")
                && !zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"));
        return named(List.copyOf(zones));
    }

    /** Options that are called what they are. */
    static List<Option> named(List<String> names) {
        return names.stream().map(name -> new Option(name, name)).toList();
    }
}

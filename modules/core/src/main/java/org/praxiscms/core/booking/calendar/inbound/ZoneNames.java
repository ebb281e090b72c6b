package org.praxiscms.core.booking.calendar.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Clocks that are known by their names, without a calendar's help. */
final class ZoneNames {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final Map<String, String> IN_ANY_CASE =
            KNOWN.stream().collect(Collectors.toMap(ZoneNames::lower, Function.identity(), (one, other) -> one));
    // Names of the IANA database that Java does not count among its own.
    private static final Map<String, String> SHORT =
            Map.of("est", "Etc/GMT+5", "mst", "Etc/GMT+7", "hst", "Etc/GMT+10");
    private static final Map<String, String> WINDOWS = names("windows-zones.properties");
    private static final Map<String, String> SHOWN = names("windows-display-names.properties");
    private static final Pattern OFFSET_BEFORE = Pattern.compile("\\((?:utc|gmt)[^)]{0,12}\\)\\s*");
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)?([+-])([0-9]{1,2})(?::?([0-9]{2}))?");

    private ZoneNames() {}

    /** The clock of a name of the IANA database, or of Windows. */
    static Optional<ZoneRules> known(String name) {
        return behindSlashes(name, rest -> KNOWN.contains(rest) ? rest : null).or(() -> zone(WINDOWS.get(lower(name))));
    }

    /**
     * The clock of a name that stands for one less surely: in another case, shown by Exchange to people, or an offset
     * east of Greenwich such as {@code GMT-0500}. What the calendar itself says of such a name goes before it.
     */
    static Optional<ZoneRules> likely(String name) {
        String lower = lower(name);
        return behindSlashes(lower, IN_ANY_CASE::get)
                .or(() -> zone(SHORT.get(lower)))
                .or(() -> zone(SHOWN.get(OFFSET_BEFORE.matcher(lower).replaceFirst(""))))
                .or(() -> offset(lower));
    }

    /** RFC 5545 §3.8.3.1 lets a name stand behind a registry's: /example.org/2026/Europe/Berlin. */
    private static Optional<ZoneRules> behindSlashes(String name, Function<String, String> zones) {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        for (int slash = 0; slash >= 0; slash = plain.indexOf('/', slash + 1)) {
            Optional<ZoneRules> found = zone(zones.apply(plain.substring(slash == 0 ? 0 : slash + 1)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneRules> offset(String name) {
        Matcher written = OFFSET.matcher(name);
        if (!written.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(written.group(2));
        int minutes = 60 * hours + (written.group(3) == null ? 0 : Integer.parseInt(written.group(3)));
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds((written.group(1).equals("-") ? -60 : 60) * minutes)
                    .getRules());
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneRules> zone(String id) {
        return Optional.ofNullable(id).map(known -> ZoneId.of(known).getRules());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> names(String resource) {
        Properties names = new Properties();
        try (InputStream file = ZoneNames.class.getResourceAsStream(resource)) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> zones = new HashMap<>();
        names.forEach((name, zone) -> zones.put(lower(name.toString()), zone.toString()));
        return Map.copyOf(zones);
    }
}

package org.praxiscms.site;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.ZoneChoice;

/** Makes the choice of the time zone in which a page shows its times. */
final class ZoneChoices {

    /** The parameter of an address that names the zone. */
    static final String PARAMETER = "tz";

    private ZoneChoices() {}

    /**
     * @param words of the zone that is shown
     * @param practice the practice's zone
     * @param path of the page
     * @param kept further parameters of its address; one for the zone is left out
     */
    static ZoneChoice of(Words words, ZoneId practice, String path, Map<String, String> kept) {
        Map<String, String> others = new LinkedHashMap<>(kept);
        others.remove(PARAMETER);
        return new ZoneChoice(
                words.zoneNote(), new SafeUrl(path), others, words.zone().getId(), practice.getId());
    }

    /** A zone as a query, with a leading {@code ?}; empty for the practice's. */
    static String query(Optional<ZoneId> zone) {
        return new Choice(Optional.empty(), Optional.empty(), zone, "").query();
    }
}

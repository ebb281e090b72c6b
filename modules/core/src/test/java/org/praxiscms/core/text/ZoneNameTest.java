package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ZoneNameTest {

    @Test
    void isSaidAsPeopleThereSayIt() {
        assertThat(name("Europe/Dublin", "en-IE")).isEqualTo("Irish time");
        assertThat(name("Europe/Vienna", "de-AT")).isEqualTo("Wiener Ortszeit");
        assertThat(name("Europe/Vienna", "en-GB")).isEqualTo("Central European time");
    }

    @Test
    void isThePlatformsElsewhere() {
        assertThat(name("Pacific/Auckland", "en-NZ")).isEqualTo("New Zealand time");
        assertThat(name("Pacific/Auckland", "de-DE")).isEqualTo("Neuseeland-Zeit");
    }

    private static String name(String zone, String locale) {
        return ZoneName.of(ZoneId.of(zone), Locale.forLanguageTag(locale));
    }
}

package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ZoneNameTest {

    @Test
    void standsInASentence() {
        ZoneId vienna = ZoneId.of("Europe/Vienna");
        assertThat(ZoneName.of(vienna, Locale.UK)).isEqualTo("Central European time");
        assertThat(ZoneName.of(vienna, Locale.GERMANY)).isEqualTo("Mitteleuropäische Zeit");
    }
}

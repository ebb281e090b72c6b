package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2pm | 14:00",
                "2 PM | 14:00",
                "2p | 14:00",
                "2.30 pm | 14:30",
                "2:30 p.m. | 14:30",
                "2:30\u202FPM | 14:30",
                "230pm | 14:30",
                "2 p. m. | 14:00",
                "12am | 00:00",
                "12.15 a.m. | 00:15",
                "12pm | 12:00",
                "11:59 pm | 23:59",
                "2 o'clock | 02:00",
                "2 o\u2019clock | 02:00",
                "14.30 | 14:30",
                "14:30 | 14:30",
                "14,30 | 14:30",
                "14 30 | 14:30",
                "1430 | 14:30",
                "930 | 09:30",
                "0930 | 09:30",
                "14h30 | 14:30",
                "14h | 14:00",
                "14 h | 14:00",
                "14 Uhr | 14:00",
                "14 Uhr 30 | 14:30",
                "14.30 Uhr | 14:30",
                "14:30 UHR | 14:30",
                "9 | 09:00",
                "9:00 | 09:00",
                "00:00 | 00:00",
                "24:00 | 24:00",
                "24 Uhr | 24:00",
                "\u00A09:30\u200B | 09:30",
                "\uFF11\uFF14\uFF1A\uFF13\uFF10 | 14:30",
                "\u0661\u0664:\u0663\u0660 | 14:30"
            })
    void isReadAsItIsTyped(String typed, String meant) {
        String[] parts = meant.split(":");
        assertThat(TypedTime.minutes(typed)).hasValue(60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "noon",
                "25",
                "24:01",
                "2460",
                "14:60",
                "14:3",
                "13pm",
                "0am",
                "14:30 pm",
                "-1",
                "1.5.9",
                "12345",
                "pm",
                "14:30:15",
                "14\n30",
                "2 pm or later"
            })
    void whatIsNoTimeIsNone(String typed) {
        assertThat(TypedTime.minutes(typed)).isEmpty();
    }

    @Test
    void everyMinuteIsReadBackFromEachWayOfWritingIt() {
        for (int minute = 0; minute < 1440; minute++) {
            int hour = minute / 60;
            int past = minute % 60;
            int half = hour % 12 == 0 ? 12 : hour % 12;
            assertThat(TypedTime.minutes("%02d:%02d".formatted(hour, past))).hasValue(minute);
            assertThat(TypedTime.minutes("%d.%02d Uhr".formatted(hour, past))).hasValue(minute);
            assertThat(TypedTime.minutes("%d:%02d %s".formatted(half, past, hour < 12 ? "AM" : "PM")))
                    .hasValue(minute);
        }
    }
}

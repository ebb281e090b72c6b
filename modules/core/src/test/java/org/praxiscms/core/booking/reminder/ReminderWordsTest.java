package org.praxiscms.core.booking.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.practice.ReminderTimes;
import org.praxiscms.core.practice.ReminderTimesConverter;

/** What a reminder on a telephone's locked screen says to whoever looks. */
class ReminderWordsTest {

    private static final ZonedDateTime START = ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Vienna]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT | 2026-11-29T23:59+01:00[Europe/Vienna] | '' | Erinnerung: morgen 10:00 (Wiener Ortszeit).",
                "de-AT | 2026-11-30T00:00+01:00[Europe/Vienna] | '' | Erinnerung: heute 10:00 (Wiener Ortszeit).",
                "de-AT | 2026-11-28T10:00+01:00[Europe/Vienna] | '' | Erinnerung: Montag, 30. November 10:00 (Wiener Ortszeit).",
                "en-IE | 2026-11-29T10:00+01:00[Europe/Vienna] | '' | Reminder: tomorrow 10:00 (Central European time).",
                "fr-FR | 2026-11-29T10:00+01:00[Europe/Vienna] | '' | Reminder: tomorrow 10:00 (Central European time).",
                "en-IE | 2026-11-29T10:00+01:00[Europe/Vienna] | O'Hara | O'Hara: reminder of your appointment, tomorrow 10:00 (Central European time)."
            })
    void saysATimeAndNoMore(String locale, ZonedDateTime now, String practice, String says) {
        assertThat(new ReminderWords(Locale.forLanguageTag(locale)).of(START, now, practice))
                .isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({"+43 (0)664 123/45-67, +436641234567", "0664 1234567, 06641234567", "(01) 234 56, 0123456"})
    void aNumberIsDialledAsATelephoneWantsIt(String written, String dialled) {
        assertThat(Client.dialled(written)).isEqualTo(dialled);
    }

    @Test
    void remindersAreFewAndNear() {
        assertThat(new ReminderTimes(List.of(2, 48, 2)).hours()).containsExactly(48, 2);
        assertThat(new ReminderTimes(List.of()).hours()).isEmpty();
        for (List<Integer> wrong : List.of(
                List.of(0), List.of(337), IntStream.rangeClosed(1, 5).boxed().toList())) {
            assertThatThrownBy(() -> new ReminderTimes(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void remindersAreStoredAsAnArray() {
        ReminderTimesConverter converter = new ReminderTimesConverter();
        ReminderTimes two = new ReminderTimes(List.of(48, 2));
        assertThat(converter.convertToDatabaseColumn(two)).hasToString("{48,2}");
        assertThat(converter.convertToEntityAttribute("{48,2}")).isEqualTo(two);
        assertThat(converter.convertToEntityAttribute(new Integer[] {48, 2})).isEqualTo(two);
        assertThat(converter.convertToEntityAttribute("{}").hours()).isEmpty();
    }
}

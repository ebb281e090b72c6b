package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT | 03.12.2026 | 2026-12-03",
                "de-AT | 3.12. | 2026-12-03",
                "de-AT | 3.12 | 2026-12-03",
                "de-AT | 3. 12. 2026 | 2026-12-03",
                "de-AT | 3.12.26 | 2026-12-03",
                "de-AT | 3/12/2026 | 2026-12-03",
                "de-AT | 3-12-2026 | 2026-12-03",
                "de-AT | 2026-12-03 | 2026-12-03",
                "de-AT | 2026/12/3 | 2026-12-03",
                "de-AT | 3. Dezember | 2026-12-03",
                "de-AT | 3. Dez. 2026 | 2026-12-03",
                "de-AT | 3 December 2026 | 2026-12-03",
                "de-AT | 3. J\u00E4nner | 2027-01-03",
                "de-DE | 3. Ma\u0308rz | 2027-03-03",
                "de-DE | Do, 3.12.2026 | 2026-12-03",
                "de-DE | Donnerstag, 3. Dezember 2026 | 2026-12-03",
                "en-IE | 3/12/2026 | 2026-12-03",
                "en-IE | 3/12 | 2026-12-03",
                "en-IE | 03.12.2026 | 2026-12-03",
                "en-IE | 3 Dec | 2026-12-03",
                "en-IE | 3rd of December 2026 | 2026-12-03",
                "en-IE | Dec 3, 2026 | 2026-12-03",
                "en-IE | Sept 4 | 2027-09-04",
                "en-IE | Thu 3 Dec | 2026-12-03",
                "en-IE | 3\u00A0December\u00A02026 | 2026-12-03",
                "en-IE | \u200B3\u20112\u20112027 | 2027-02-03",
                "en-US | 12/3/2026 | 2026-12-03",
                "en-US | 12/3 | 2026-12-03",
                "en-US | 12.3.26 | 2026-12-03",
                "en-US | December 3rd, 2026 | 2026-12-03",
                "en-US | 2026-12-03 | 2026-12-03",
                "fr-FR | 3 d\u00E9cembre 2026 | 2026-12-03",
                "en-IE | \u0663/\u0661\u0662/\u0662\u0660\u0662\u0666 | 2026-12-03"
            })
    void isReadAsTheLocaleTypesIt(String locale, String typed, LocalDate meant) {
        assertThat(new TypedDate(Locale.forLanguageTag(locale), TODAY).read(typed))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"30.11., 2026-11-30", "29.11., 2027-11-29", "1.1., 2027-01-01", "29.2., 2028-02-29"})
    void withoutAYearItIsTheNextOne(String typed, LocalDate meant) {
        assertThat(new TypedDate(Locale.GERMANY, TODAY).read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "3",
                "31.2.2026",
                "30.2.",
                "3.13.2026",
                "0.1.2026",
                "3.12.1999",
                "3.12.2101",
                "3.12.202",
                "2026-12-03T10:00",
                "3.12.2026 10:00",
                "2026-12",
                "12/2026",
                "3 De",
                "3 Foo 2026",
                "3.12.\n2026",
                "1.1.1.1",
                "03122026"
            })
    void whatIsNoDateIsNone(String typed) {
        assertThat(new TypedDate(Locale.forLanguageTag("de-AT"), TODAY).read(typed))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de-AT, 03.12.2026", "de-DE, 03.12.2026", "en-IE, 03/12/2026", "en-GB, 03/12/2026", "en-US, 12/3/2026"})
    void isWrittenAsTheLocaleDoes(String locale, String written) {
        assertThat(TypedDate.written(LocalDate.of(2026, 12, 3), Locale.forLanguageTag(locale)))
                .isEqualTo(written);
    }

    @Test
    void whatIsWrittenIsReadBackInEveryLocale() {
        for (Locale locale : Locale.getAvailableLocales()) {
            TypedDate typed = new TypedDate(locale, TODAY);
            for (LocalDate date = TODAY; date.isBefore(TODAY.plusDays(40)); date = date.plusDays(13)) {
                assertThat(typed.read(TypedDate.written(date, locale)))
                        .as(locale.toString())
                        .contains(date);
            }
        }
    }
}

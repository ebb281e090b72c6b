package org.praxiscms.core.booking.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.core.booking.intake.Flaw;

class ContactPreferencesTest {

    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-23T12:00:00+01:00[Europe/Vienna]");

    @Test
    void whatNobodyAllowedIsNotDone() {
        ContactPreferences unstated = ContactPreferences.unstated();
        assertThat(unstated.mayMail()).isTrue();
        assertThat(unstated.mayCall(NOON)).isTrue();
        assertThat(unstated.mayText(NOON)).isFalse();
        assertThat(unstated.mayLeaveVoicemail(NOON)).isFalse();
        assertThat(unstated.discreet()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:00, 08:59, false",
        "09:00, 12:00, 09:00, true",
        "09:00, 12:00, 11:59, true",
        "09:00, 12:00, 12:00, false",
        "22:00, 06:00, 23:30, true",
        "22:00, 06:00, 05:59, true",
        "22:00, 06:00, 06:00, false",
        "22:00, 06:00, 12:00, false"
    })
    void everyChannelButMailKeepsToTheSafeHours(String from, String until, String at, boolean safe) {
        ContactPreferences preferences =
                said("call", "yes", "text", "yes", "voicemail", "yes", "from", from, "until", until);
        ZonedDateTime then = NOON.with(java.time.LocalTime.parse(at));
        assertThat(preferences.mayCall(then)).isEqualTo(safe);
        assertThat(preferences.mayText(then)).isEqualTo(safe);
        assertThat(preferences.mayLeaveVoicemail(then)).isEqualTo(safe);
        assertThat(preferences.mayMail()).isTrue();
    }

    @Test
    void noVoicemailWithoutACall() {
        assertThat(said("call", "no", "voicemail", "yes").mayLeaveVoicemail(NOON))
                .isFalse();
        assertThat(said("mail", "no").mayMail()).isFalse();
        assertThat(said("named", "yes").discreet()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "mail, perhaps, contact.mail",
        "voicemail, 1, contact.voicemail",
        "from, 09:00, contact.until",
        "until, 09:00, contact.from",
        "safeWord, 'a\tb', contact.safeWord"
    })
    void saysWhatIsWrong(String field, String text, String where) {
        assertThat(sheet(field, text).flaws()).extracting(Flaw::field).containsExactly(where);
    }

    @Test
    void hoursHaveTwoDifferentEnds() {
        assertThat(sheet("from", "25:00", "until", "9").flaws())
                .extracting(Flaw::field)
                .containsExactly("contact.from", "contact.until");
        assertThat(sheet("from", "09:00", "until", "09:00:00").flaws()).hasSize(1);
        assertThat(sheet("safeWord", "x".repeat(61)).flaws()).hasSize(1);
        assertThat(sheet("safeWord", "secret").toString()).doesNotContain("secret");
    }

    @Test
    void keepsWhatWasSaidWhenItIsStored() {
        ContactSheet sheet = sheet("mail", "no", "from", "09:00", "until", "12:00", "safeWord", "\"Blau\" \\ ü");
        StatedContact stored = new StatedContact(java.util.UUID.randomUUID(), sheet);
        assertThat(stored.sheet()).isEqualTo(sheet);
        assertThat(List.copyOf(ContactSheet.empty().flaws())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:00, 2026-11-27T09:00, 2026-11-27T09:00",
        "09:00, 12:00, 2026-11-27T08:59, 2026-11-27T09:00",
        "09:00, 12:00, 2026-11-27T12:00, 2026-11-28T09:00",
        "22:00, 06:00, 2026-11-27T05:59, 2026-11-27T05:59",
        "22:00, 06:00, 2026-11-27T06:00, 2026-11-27T22:00",
        "02:30, 03:30, 2026-03-28T12:00, 2026-03-29T03:30"
    })
    void aTextWaitsForSafeHours(String from, String until, String at, String then) {
        ZoneId vienna = ZoneId.of("Europe/Vienna");
        ContactPreferences safe = said("text", "yes", "from", from, "until", until);
        assertThat(safe.textFrom(LocalDateTime.parse(at).atZone(vienna)))
                .contains(LocalDateTime.parse(then).atZone(vienna));
        assertThat(said("from", from, "until", until)
                        .textFrom(LocalDateTime.parse(at).atZone(vienna)))
                .as("not allowed, never")
                .isEmpty();
    }

    private static ContactPreferences said(String... pairs) {
        ContactSheet sheet = sheet(pairs);
        assertThat(sheet.flaws()).isEmpty();
        return sheet.preferences();
    }

    private static ContactSheet sheet(String... pairs) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return new ContactSheet(texts);
    }
}

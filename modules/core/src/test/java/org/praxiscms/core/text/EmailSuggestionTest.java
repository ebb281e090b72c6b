package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "gmial.com, gmail.com",
        "gmail.con, gmail.com",
        "gmail.co, gmail.com",
        "gmail.cmo, gmail.com",
        "gmal.cm, gmail.com",
        "gmaill.com, gmail.com",
        "hotmial.com, hotmail.com",
        "htomial.com, hotmail.com",
        "hotmail.con, hotmail.com",
        "gmx.ta, gmx.at",
        "gmx.dee, gmx.de",
        "gxm.at, gmx.at",
        "wbe.de, web.de",
        "t-onlin.de, t-online.de",
        "tonline.de, t-online.de",
        "outlok.com, outlook.com",
        "iclod.com, icloud.com",
        "yahoo.co.ku, yahoo.co.uk",
        "yaho.com, yahoo.com",
        "eircom.ent, eircom.net",
        "comcats.net, comcast.net"
    })
    void suggestsTheProviderThatIsNearest(String typed, String meant) {
        assertThat(EmailSuggestion.of(new EmailAddress("anna..m@" + typed)))
                .contains(new EmailAddress("anna..m@" + meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "gmx.at",
                "mail.com",
                "email.com",
                "yahoo.fr",
                "hotmail.it",
                "gmx.ch",
                "gmx.eu",
                "example.org",
                "web.at",
                "xn--mller-kva.de",
                "practice.example"
            })
    void suggestsNothingForWhatMayBeRight(String domain) {
        assertThat(EmailSuggestion.of(new EmailAddress("ann@" + domain))).isEmpty();
    }

    @Test
    void countsSlips() {
        assertThat(EmailSuggestion.slips("", "abc")).isEqualTo(3);
        assertThat(EmailSuggestion.slips("abc", "abc")).isZero();
        assertThat(EmailSuggestion.slips("acb", "abc")).isEqualTo(1);
        assertThat(EmailSuggestion.slips("kitten", "sitting")).isEqualTo(3);
    }
}

package org.praxiscms.admin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.practice.CrisisLine;
import org.praxiscms.core.text.EmailAddress;

class PracticeFormTest {

    private static final Values GOOD = Values.none()
            .with("name", "Praxis Lindenhof")
            .with("homeHeading", "Willkommen")
            .with("theme", "lindenhof")
            .with("locale", "de-AT")
            .with("timeZone", "Europe/Vienna")
            .with("email", "praxis@lindenhof.example")
            .with("country", "AT")
            .with("emergencyNote", "Kein Notdienst.")
            .with("exitUrl", "https://www.orf.at/");

    @Test
    void takesGoodSettings() {
        PracticeForm form = form(GOOD);
        assertThat(form.problems()).isEmpty();
        assertThat(form.safety().crisisLines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "email,nobody",
        "phone,abc",
        "country,XX",
        "country,at",
        "exitUrl,http://x.example",
        "exitUrl,javascript:alert(1)",
        "theme,unknown",
        "locale,xx",
        "timeZone,Mars/Base",
        "emergencyNote,''"
    })
    void refusesWhatIsWrong(String field, String text) {
        assertThat(form(GOOD.with(field, text)).problems()).containsOnlyKeys(field);
    }

    @Test
    void keepsAnAddressThatCanBeDeliveredAndShowsItAsItWasTyped() {
        PracticeForm form = form(GOOD.with("email", "mailto:praxis@müller.example\u00A0")
                .with("phone", "\u202A+43\u00A01 234\u201156 DW 12\u202C"));
        assertThat(form.problems()).isEmpty();
        assertThat(form.address().email()).isEqualTo("praxis@xn--mller-kva.example");
        assertThat(EmailAddress.shown(form.address().email())).isEqualTo("praxis@müller.example");
        assertThat(form.address().phone()).isEqualTo("+43 1 234-56 DW 12");
    }

    @Test
    void makesTheAddressOfANumber() {
        PracticeForm form = form(line("Telefonseelsorge", "142", "", "2026-11"));
        assertThat(form.problems()).isEmpty();
        assertThat(form.safety().crisisLines())
                .containsExactly(
                        new CrisisLine("Telefonseelsorge", "142", "tel:142", "", "", "142.example", "2026-11"));
    }

    @Test
    void refusesHalfACrisisLine() {
        assertThat(form(line("", "keine Nummer", "javascript:alert(1)", "bald")).problems())
                .containsOnlyKeys("crisisName-0", "crisisAddress-0", "crisisChecked-0");
    }

    @Test
    void ignoresEmptyRows() {
        assertThat(form(line("", "", "", "").with("crisisSource", "")).problems())
                .isEmpty();
    }

    private static Values line(String name, String number, String address, String checked) {
        return GOOD.with("crisisName", name)
                .with("crisisNumber", number)
                .with("crisisAddress", address)
                .with("crisisSource", "142.example")
                .with("crisisChecked", checked);
    }

    private static PracticeForm form(Values values) {
        return new PracticeForm(WordsFixture.VIENNA, values, List.of("lindenhof", "harbour"));
    }
}

package org.praxiscms.admin.calltoaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;

class CallToActionFormTest {

    private static final Values GOOD = Values.none()
            .with("name", "Kennenlernen")
            .with("heading", "Möchten Sie reden?")
            .with("label", "Gespräch buchen")
            .with("kind", "APPOINTMENT_TYPE")
            .with("appointmentType", "free-consultation");

    @Test
    void leadsToAnAppointmentType() {
        assertThat(form(GOOD).problems()).isEmpty();
        assertThat(form(GOOD).destination().orElseThrow().value()).isEqualTo("free-consultation");
    }

    @ParameterizedTest
    @CsvSource({
        "TELEPHONE,telephone,not a number",
        "URL,url,http://plain.example",
        "URL,url,javascript:alert(1)",
        "URL,url,''",
        "PAGE,page,''",
        "APPOINTMENT_TYPE,appointmentType,elsewhere"
    })
    void refusesADestinationThatDoesNotFit(String kind, String field, String text) {
        assertThat(form(GOOD.with("kind", kind).with(field, text)).problems()).containsOnlyKeys(field);
    }

    @Test
    void forgetsWhatBelongsToOtherKinds() {
        CallToActionForm decisive = form(GOOD.with("url", "https://x.example")).decisive();
        assertThat(decisive.values().one("url")).isEmpty();
        assertThat(decisive.values().one("appointmentType")).isEqualTo("free-consultation");
    }

    private static CallToActionForm form(Values values) {
        return new CallToActionForm(
                WordsFixture.VIENNA,
                values,
                List.of(new Option("free-consultation", "Kennenlernen")),
                List.of(new Option("about", "Über uns")));
    }
}

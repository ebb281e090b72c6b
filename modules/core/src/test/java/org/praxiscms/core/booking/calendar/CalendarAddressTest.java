package org.praxiscms.core.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarAddressTest {

    @ParameterizedTest
    @CsvSource({
        "azAZ09-._~!$*@example.com, mailto:azAZ09-._~!$*@example.com",
        "`{^/@example.com, mailto:%60%7B%5E%2F@example.com",
        "[a]@example.com, mailto:%5Ba%5D@example.com",
        "anna.o'neil+praxis@example.com, mailto:anna.o'neil+praxis@example.com",
        "a?cc=b@example.com, mailto:a%3Fcc%3Db@example.com",
        "a;b:c\"d@example.com, mailto:a%3Bb%3Ac%22d@example.com",
        "100%@example.com, mailto:100%25@example.com",
        "jörg@bücher.example, mailto:j%C3%B6rg@b%C3%BCcher.example"
    })
    void writesItsMailboxAsAnAddress(String email, String mailto) {
        assertThat(CalendarAddress.of(email).mailto()).isEqualTo(mailto);
        assertThat(URI.create(mailto).getSchemeSpecificPart()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.com",
                "anna@",
                "a b@example.com",
                "a@b@example.com",
                "anna@example.com\r\nATTENDEE:mailto:eve@example.com",
                "anna\u0000@example.com",
                "anna\u00A0@example.com",
                "anna@example.com\u2028"
            })
    void refusesWhatIsNoMailboxWithoutRepeatingIt(String email) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarAddress.of(email))
                .withMessage("Not a mailbox of the form local@domain");
    }

    @Test
    void refusesAMailboxThatIsTooLong() {
        String domain = "@example.com";

        assertThat(CalendarAddress.of("a".repeat(254 - domain.length()) + domain))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarAddress.of("a".repeat(255 - domain.length()) + domain));
    }
}

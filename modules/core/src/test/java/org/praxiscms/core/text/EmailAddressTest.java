package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "first.last+tag@sub.example.co", "o'neil@example.org"})
    void takesWhatMailCanBeSentTo(String address) {
        assertThat(EmailAddress.of("  " + address + " "))
                .map(EmailAddress::value)
                .contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b.org",
                "a@b",
                "a b@c.org",
                "a@b@c.org",
                "a@b.org,c@d.org",
                "a@b.org\r\nBcc: c@d.org",
                "<a@b.org>",
                "a@-b.org"
            })
    void refusesEverythingElse(String address) {
        assertThat(EmailAddress.of(address)).isEmpty();
    }

    @Test
    void writesTheDomainInLowerCase() {
        assertThat(new EmailAddress("Ann@Example.ORG").value()).isEqualTo("Ann@example.org");
    }
}

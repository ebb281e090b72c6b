package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max@müller.de\u00A0",
                "max@müller.de\u200B",
                "\uFEFFmax@müller.de",
                "\u202Amax@müller.de\u202C",
                "\tmax@müller.de\t",
                "mailto:max@müller.de",
                " MAILTO: max@MÜLLER.de ",
                "max@mu\u0308ller.de",
                "max@xn--mller-kva.de",
                "max@XN--MLLER-KVA.de",
                "\"max\"@müller.de"
            })
    void keepsOneAddressHoweverItWasTyped(String typed) {
        EmailAddress address = EmailAddress.of(typed).orElseThrow();
        assertThat(address.value()).isEqualTo("max@xn--mller-kva.de");
        assertThat(address.shown()).isEqualTo("max@müller.de");
        assertThat(address.mailto()).isEqualTo("mailto:max@xn--mller-kva.de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna..meier@example.org", ".anna@example.org", "anna.@docomo.ne.jp"})
    void quotesALocalPartThatIsNoDotAtom(String typed) throws AddressException {
        EmailAddress address = EmailAddress.of(typed).orElseThrow();
        String quoted = "\"" + address.localPart() + "\"@" + address.domain();
        assertThat(address.mailbox()).isEqualTo(quoted);
        assertThat(address.value()).isEqualTo(typed);
        assertThat(address.shown()).isEqualTo(typed);
        assertThat(address.mailto()).isEqualTo("mailto:" + quoted.replace("\"", "%22"));
        assertThat(EmailAddress.of(quoted)).contains(address);
        assertThat(new InternetAddress(address.mailbox(), true).getAddress()).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.org\n",
                "ann@example.org\r\n",
                "\u0000ann@example.org",
                "ann@exam\u0085ple.org",
                "ann\u200B@example.org",
                "\"ann meier\"@example.org",
                "\"ann\\\"\"@example.org",
                "\"\"@example.org",
                "jürgen@example.org",
                "ann@exa_mple.org",
                "ann@192.0.2.1",
                "ann@[192.0.2.1]",
                "ann@example..org",
                "ann@example.org.",
                "mailto:",
                "mailto:ann@example.org?subject=x"
            })
    void refusesWhatNoMailCanBeSentTo(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"max@straße.de", "max@ς.gr", "max@a\u200Db.de"})
    void refusesADomainThatTwoStandardsReadDifferently(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void isAtMost254CharactersLong() {
        String domain = ("b".repeat(59) + ".").repeat(4) + "org";
        assertThat(EmailAddress.of("a".repeat(10) + "@" + domain)).isPresent();
        assertThat(EmailAddress.of("a".repeat(11) + "@" + domain)).isEmpty();
        assertThat(EmailAddress.of("a.".repeat(5) + "@" + domain))
                .as("two more for its quotes")
                .isEmpty();
    }

    @Test
    void aLocalPartIsAtMost64CharactersLongTogetherWithItsQuotes() {
        assertThat(EmailAddress.of("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.of("a.".repeat(31) + "@example.org")).isPresent();
        assertThat(EmailAddress.of("a.".repeat(32) + "@example.org")).isEmpty();
        assertThat(new EmailAddress("a.".repeat(32) + "@example.org").mailbox())
                .as("one of those that were stored before")
                .startsWith("\"");
    }

    @Test
    void whatWasStoredBeforeIsShownAsItIs() {
        assertThat(EmailAddress.shown("")).isEmpty();
        assertThat(EmailAddress.shown("not checked")).isEqualTo("not checked");
        assertThat(EmailAddress.mailbox("not checked")).isEqualTo("not checked");
        assertThat(EmailAddress.mailbox("anna..meier@example.org")).isEqualTo("\"anna..meier\"@example.org");
    }

    @Property
    void whatIsAcceptedCanBePutIntoAMessage(@ForAll String localPart, @ForAll String domain) throws AddressException {
        for (String typed : List.of(localPart + "@example.org", "ann@" + domain + ".org", localPart + "@" + domain)) {
            Optional<EmailAddress> address = EmailAddress.of(typed);
            if (address.isPresent()) {
                new InternetAddress(address.get().mailbox(), true);
                assertThat(EmailAddress.of(address.get().value())).isEqualTo(address);
                assertThat(EmailAddress.of(address.get().shown())).isEqualTo(address);
            }
        }
    }
}

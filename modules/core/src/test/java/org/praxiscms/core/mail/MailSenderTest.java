package org.praxiscms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.setting.WrongSettingException;

class MailSenderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "termine@example.org",
                " termine@Example.org ",
                "Praxis <termine@example.org>",
                "\"Praxis, Wien\" <termine@example.org>",
                "<termine@example.org>"
            })
    void understandsAnAddressWithOrWithoutAName(String setting) {
        assertThat(MailSender.address(setting)).isEqualTo("termine@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"termine", "Praxis", "a@example.org, b@example.org", "Praxis <termine>", "<a@b.c> <d@e.f>"})
    void refusesWhatIsNoAddress(String setting) {
        assertThatExceptionOfType(WrongSettingException.class)
                .isThrownBy(() -> MailSender.address(setting))
                .withMessageStartingWith("PRAXIS_MAIL_SENDER ");
    }
}

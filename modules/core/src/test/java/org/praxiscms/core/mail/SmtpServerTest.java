package org.praxiscms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.mail.SmtpServer.Login;
import org.praxiscms.core.setting.WrongSettingException;

class SmtpServerTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org:587, true",
        "smtp://10.0.0.7, true",
        "smtp://mail.example.org:25?tls=optional, false",
        "smtp://localhost:25, false",
        "smtp://127.0.0.1:2525, false",
        "smtp://[::1]:2525, false",
        "smtp://localhost.example.org, true"
    })
    void saysNothingInTheClearBeyondThisMachine(String url, boolean required) {
        assertThat(SmtpServer.parse(url).requiresTls()).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, mail.example.org, 587, false",
        "smtps://mail.example.org/, mail.example.org, 465, true",
        "SMTP://mail_server:25, mail_server, 25, false",
        "smtp://a:b@[2001:db8::1]:2525, [2001:db8::1], 2525, false"
    })
    void knowsWhereTheServerIs(String url, String host, int port, boolean tls) {
        assertThat(SmtpServer.parse(url))
                .extracting(SmtpServer::host, SmtpServer::port, SmtpServer::tls)
                .containsExactly(host, port, tls);
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://anna+praxis:ge+heim@mail.example.org, anna+praxis, ge+heim",
        "smtp://anna%40example.org:a%20%25b@mail.example.org, anna@example.org, a %b",
        "smtp://anna@example.org:secret@mail.example.org, anna@example.org, secret",
        "smtp://anna:a#b/c?d:e@mail.example.org:587, anna, a#b/c?d:e",
        "smtp://anna@mail.example.org, anna, ''"
    })
    void readsUserAndPasswordAsTheyWereWritten(String url, String user, String password) {
        assertThat(SmtpServer.parse(url).login()).isEqualTo(Optional.of(new Login(user, password)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org",
                "mail.example.org:587",
                "http://mail.example.org",
                "smtp://",
                "smtp://anna:hemlich@",
                "smtp://anna:hemlich@mail.example.org:70000",
                "smtp://anna:hemlich@mail.example.org:0",
                "smtp://anna:hemlich@mail.example.org?tls=no",
                "smtp://anna:100%hemlich@mail.example.org",
                "smtp://mail example"
            })
    void refusesWhatIsNoServerWithoutShowingThePassword(String url) {
        assertThatExceptionOfType(WrongSettingException.class)
                .isThrownBy(() -> SmtpServer.parse(url))
                .withMessageStartingWith("PRAXIS_SMTP_URL ")
                .withMessageNotContaining("hemlich");
    }

    @Test
    void doesNotShowThePassword() {
        assertThat(SmtpServer.parse("smtp://anna:hemlich@mail.example.org").toString())
                .doesNotContain("hemlich");
    }
}

package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a password, and who is told that it has changed. */
class PasswordIT extends ServerTest {

    private static final String HOME = "192.0.2.30";

    private Member member;
    private Editor editor;

    @BeforeEach
    void signIn() {
        member = Member.create(Http.HARBOUR);
        editor = new Editor(Http.HARBOUR, Member.cookie(member.signInFrom(HOME), "praxis-admin"));
    }

    @AfterEach
    void delete() {
        member.delete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "password1234", "HarbourPractice1"})
    void aPasswordThatIsEasyToGuessIsRefused(String next) {
        HttpResponse<String> refused = change(next);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This password is easy to guess").doesNotContain(next);
        assertThat(member.signInFrom(HOME).statusCode())
                .as("nothing has changed")
                .isEqualTo(303);
        assertThat(SentMail.to(member.email())).isEmpty();
    }

    @Test
    void theAccountsAddressIsToldOfAChangeDiscreetly() {
        assertThat(change("violet-teapot-in-the-attic").statusCode()).isEqualTo(303);
        SentMail mail = SentMail.to(member.email(), "password of your account was changed");
        assertThat(mail.header("Subject")).isEqualTo("Your password has been changed");
        assertThat(mail.header("From")).startsWith("Account ");
        assertThat(mail.header("Reply-To")).isEmpty();
        assertThat(mail.everything())
                .doesNotContain("violet", "http", "Harbour", "harbour", "Member\n")
                .doesNotContainIgnoringCase("therap");
        assertThat(mail.text()).contains("straight away");
    }

    private HttpResponse<String> change(String next) {
        return editor.form(
                "/admin/account/password",
                Map.of(
                        "_form",
                        editor.formToken(),
                        "passwordPresent",
                        Editor.PASSWORD,
                        "passwordNext",
                        next,
                        "passwordAgain",
                        next));
    }
}

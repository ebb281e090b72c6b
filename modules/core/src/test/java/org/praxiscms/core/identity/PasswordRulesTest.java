package org.praxiscms.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.identity.WeakPasswordException.Reason;

class PasswordRulesTest {

    private static final List<String> CONTEXT =
            List.of("anna.huber@example.org", "Anna Huber", "Praxis Lindenhof", "lindenhof", "lindenhof.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "abcdefghijkl",
                "987654321098",
                "123456789012",
                "111122223333",
                "qwertzuiopas",
                "asdfghjkl;12",
                "1q2w3e4r5t6z",
                "password1234",
                "P@ssw0rd2026!",
                "Passwort12345",
                "iloveyou1234",
                "Sommer2026!!",
                "FRUEHLING2026",
                "Frühling2026!",
                "hunter2hunter2",
                "michael1985wien",
                "praxispraxis1",
                "Psychotherapie1"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(reason(password)).isEqualTo(Reason.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.huber@example.org",
                "AnnaHuber1985",
                "lindenhof2026",
                "PraxisLindenhof1",
                "Lindenhof-2026!",
                "annahuber1234"
            })
    void refusesWhatBelongsToTheAccountOrThePractice(String password) {
        assertThat(reason(password)).isEqualTo(Reason.CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct-horse-battery",
                "violet-teapot-in-the-attic",
                "Vier Wörter ohne Sinn",
                "mkq7 vf92 ttxw",
                "Zwetschkenknödel um drei",
                "пароль из пяти слов",
                "lindenhof kauft Zwetschken"
            })
    void takesWhatIsHardToGuess(String password) {
        assertThatCode(() -> PasswordRules.require(password, CONTEXT)).doesNotThrowAnyException();
    }

    @RepeatedTest(50)
    void takesWhatIsGenerated() {
        assertThatCode(() -> PasswordRules.require(Passwords.generate(), CONTEXT))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars"})
    void refusesShortOnes(String password) {
        assertThat(reason(password)).isEqualTo(Reason.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void refusesLongOnes(int length) {
        assertThat(reason("x".repeat(length))).isEqualTo(Reason.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaa"})
    void neverSaysWhichPasswordItWas(String password) {
        WeakPasswordException refused =
                catchThrowableOfType(WeakPasswordException.class, () -> PasswordRules.require(password, CONTEXT));
        assertThat(refused)
                .hasMessageStartingWith("A password ")
                .message()
                .doesNotContain(password)
                .hasLineCount(1);
    }

    private static Reason reason(String password) {
        return catchThrowableOfType(WeakPasswordException.class, () -> PasswordRules.require(password, CONTEXT))
                .reason();
    }
}

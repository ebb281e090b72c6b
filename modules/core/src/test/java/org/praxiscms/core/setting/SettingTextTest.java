package org.praxiscms.core.setting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "30", "3600"})
    void takesNumbersInTheRange(String text) {
        assertThatCode(() -> SettingText.number("praxis.undo.seconds", text, 0, 3600))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "3601", "abc", "1.5", "1e3", "30 ", "\u0663\u0660", "99999999999", "0x10"})
    void refusesAllOthersWithTheNameAndTheRange(String text) {
        assertThatExceptionOfType(WrongSettingException.class)
                .isThrownBy(() -> SettingText.number("praxis.undo.seconds", text, 0, 3600))
                .withMessage("PRAXIS_UNDO_SECONDS must be a whole number from 0 to 3600, but is '" + text + "'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ture", "1", "ja"})
    void refusesWhatIsNeitherTrueNorFalse(String text) {
        assertThatExceptionOfType(WrongSettingException.class)
                .isThrownBy(() -> SettingText.flag("praxis.demo", text))
                .withMessage("PRAXIS_DEMO must be true or false, but is '" + text + "'.");
    }
}

package org.praxiscms.theme;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.theme.shell.StaticTemplates;

class FormTest {

    private static final Frame FRAME = new Frame(null, null, null, null, null, null, new Texts(Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(strings = {"text", "email", "tel", "checkbox", "textarea", "select"})
    void tellsErrorAndHintOfEveryKindOfField(String kind) {
        assertThat(written(field(kind, "A first name is enough.", "Please give a name.")))
                .contains("aria-describedby=\"error-name hint-name\"")
                .contains("id=\"error-name\"")
                .contains("id=\"hint-name\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "checkbox", "textarea", "select"})
    void tellsTheHintOfAFieldWithoutError(String kind) {
        assertThat(written(field(kind, "A first name is enough.", "")))
                .contains("aria-describedby=\"hint-name\"")
                .doesNotContain("error-name");
    }

    @Test
    void describesNothingWhereThereIsNothingToSay() {
        assertThat(written(field("text", "", ""))).doesNotContain("aria-describedby");
    }

    @Test
    void isSummedUpByLinksToWhatIsWrong() {
        Form.Field wrong = field("text", "", "Please give a name.");
        Form.Field whole = new Form.Field("form", "alert", "", "", "", true, "", "Please send it again.");
        StringOutput output = new StringOutput();
        new StaticTemplates()
                .problems(new Form(new SafeUrl("/book"), Map.of(), List.of(whole, wrong), "Book").problems(), FRAME)
                .render(output);
        assertThat(output.toString())
                .contains(
                        "autofocus",
                        "<li>Please send it again.</li>",
                        "<a href=\"#field-name\">Please give a name.</a>");
        assertThat(written(wrong)).doesNotContain("#field-name");
    }

    private static Form.Field field(String kind, String hint, String error) {
        return new Form.Field("name", kind, "Your name", hint, "", true, "", error);
    }

    private static String written(Form.Field field) {
        StringOutput output = new StringOutput();
        Parts.form(new Form(new SafeUrl("/book"), Map.of(), List.of(field), "Book"), FRAME)
                .writeTo(output);
        return output.toString();
    }
}

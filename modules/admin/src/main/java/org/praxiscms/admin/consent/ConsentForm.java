package org.praxiscms.admin.consent;

import java.util.List;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.consent.Consent;
import org.praxiscms.core.text.Markdown;

/** A consent as it is edited. */
public class ConsentForm extends EntryForm {

    public ConsentForm(Words words, Values values) {
        super("consent", words, values);
    }

    /** The first one takes the place of the sentence that the form shows until then. */
    static Values suggested(Words words, boolean first) {
        return first
                ? Values.none().with("name", words.text("consent.sentence")).with("required", "yes")
                : Values.none();
    }

    static Values valuesOf(Consent consent) {
        return Values.none()
                .with("name", consent.wording().name())
                .with("text", consent.wording().text().text())
                .with("required", consent.required() ? List.of("yes") : List.of());
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.of(
                "",
                "",
                line("name", Consent.LONGEST_NAME).mandatory(),
                field("text", Kind.MARKDOWN, Consent.LONGEST_TEXT),
                toggle("required")));
    }

    /** The words; only when nothing is wrong. */
    Consent.Wording wording() {
        return new Consent.Wording(value("name"), new Markdown(value("text")));
    }

    boolean required() {
        return values().all("required").contains("yes");
    }
}

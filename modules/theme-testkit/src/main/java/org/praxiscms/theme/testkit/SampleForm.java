package org.praxiscms.theme.testkit;

import java.util.List;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.SafeHtml;
import org.praxiscms.theme.SafeUrl;

/** The form of a booking's details with a field of every kind: as it comes, or with something wrong in it. */
final class SampleForm {

    private final SampleFrame frame;
    private final SampleFields fields;
    private final boolean wrong;

    SampleForm(SampleFrame frame, boolean wrong) {
        this.frame = frame;
        this.fields = new SampleFields(frame);
        this.wrong = wrong;
    }

    Form form() {
        return new Form(
                new SafeUrl("/book/first-session/details"),
                SampleFields.hidden(),
                List.of(
                        fields.field("name", "text", "name", wrong ? "Ö" : "", error("form.name.missing")),
                        fields.field("email", "email", "email", wrong ? "marlene@" : "", error("form.email.wrong")),
                        fields.field("phone", "tel", "tel", wrong ? "+43 1 000" : "", ""),
                        note(),
                        contact(),
                        choices("radios", "weekday"),
                        couple(),
                        choices("checkboxes", "reason"),
                        reach(),
                        trap(),
                        privacy(),
                        consent()),
                frame.text("details.submit"));
    }

    private Form.Field note() {
        return new Form.Field(
                "note",
                "textarea",
                frame.say("Was sollen wir wissen?", "What should we know?"),
                frame.say("Schreiben Sie nur, was Sie möchten.", "Only what you like."),
                wrong ? "Bitte & danke" : "",
                false,
                "",
                "");
    }

    private Form.Field contact() {
        return new Form.Field(
                "contact",
                "select",
                frame.say("Wie dürfen wir Sie erreichen?", "How may we reach you?"),
                frame.say("Wir rufen nie unangekündigt an.", "We never call unannounced."),
                "",
                false,
                "",
                "",
                List.of(
                        new Form.Option("", frame.say("Bitte wählen", "Please choose")),
                        new Form.Option("email", frame.say("Per E-Mail", "By e-mail")),
                        new Form.Option("text", frame.say("Per SMS", "By text message"))));
    }

    private Form.Field couple() {
        return Form.Field.group(
                "couple",
                frame.text("attendance.couple.heading"),
                frame.text("attendance.couple.hint"),
                List.of(new Form.Field(
                        "couple-name",
                        "text",
                        frame.text("attendance.other.name"),
                        "",
                        wrong ? "Ö" : "",
                        true,
                        "",
                        "")));
    }

    private Form.Field reach() {
        return Form.Field.fold(
                "reach",
                frame.say("Wie erreichen wir Sie sicher?", "How can we reach you safely?"),
                frame.say("Alles ist freiwillig.", "All of it is up to you."),
                List.of(new Form.Field(
                        "word", "text", frame.say("Codewort", "Safe word"), "", wrong ? "Ö" : "", false, "", "")));
    }

    private Form.Field trap() {
        return new Form.Field("website", "trap", frame.text("details.trap"), "", "", false, "", "");
    }

    private Form.Field privacy() {
        return Form.Field.consent(
                "privacy",
                frame.say("Ich habe gelesen, wie …", "I have read how …"),
                "",
                false,
                "",
                new SafeHtml("<p>" + frame.say("Wir speichern …", "We keep …") + "</p>"));
    }

    private Form.Field consent() {
        return new Form.Field(
                "consent",
                "checkbox",
                frame.text("details.consent"),
                frame.say("Sie können jederzeit widerrufen.", "You can withdraw at any time."),
                "",
                true,
                "",
                error("form.consent.missing"));
    }

    private Form.Field choices(String kind, String name) {
        return new Form.Field(
                name,
                kind,
                frame.say("Was passt Ihnen?", "What suits you?"),
                frame.say("Wir richten uns danach.", "We go by it."),
                "",
                wrong,
                "",
                error("form.answer.notAsked"),
                List.of(
                        new Form.Option("a", frame.say("Vormittag", "Morning")),
                        new Form.Option("b", frame.say("Nachmittag", "Afternoon"))));
    }

    private String error(String key) {
        return wrong ? frame.text(key) : "";
    }
}

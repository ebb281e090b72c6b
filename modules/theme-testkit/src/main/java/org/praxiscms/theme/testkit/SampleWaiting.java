package org.praxiscms.theme.testkit;

import java.util.List;
import java.util.Map;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.SignaturePage;
import org.praxiscms.theme.WishPage;

/** Sample pages of those who wait for a time, or whom a booking waits for. */
final class SampleWaiting {

    private final SampleFrame frame;
    private final SampleParts parts;
    private final SampleFields fields;

    SampleWaiting(SampleFrame frame) {
        this.frame = frame;
        this.parts = new SampleParts(frame);
        this.fields = new SampleFields(frame);
    }

    List<Sample> pages() {
        return List.of(
                new Sample("wish", wish()),
                new Sample("wish-offered", offered()),
                new Sample("signature", signature()));
    }

    private Page wish() {
        return new WishPage(
                frame.personal(frame.text("wish.heading"), "/book/first-session/wish"),
                frame.text("wish.heading"),
                frame.text("wish.lead"),
                parts.individual(),
                null,
                null,
                "",
                List.of(),
                List.of(new Form(
                        new SafeUrl("/book/first-session/wish"),
                        SampleFields.hidden(),
                        List.of(
                                new Form.Field(
                                        "parts",
                                        "checkboxes",
                                        frame.text("wish.parts"),
                                        frame.text("wish.parts.hint"),
                                        "",
                                        false,
                                        "",
                                        frame.text("wish.parts.wrong"),
                                        List.of(
                                                new Form.Option("morning", frame.text("wish.part.morning")),
                                                new Form.Option("evening", frame.text("wish.part.evening")))),
                                new Form.Field(
                                        "until", "date", frame.text("wish.until"), "", "2026-12-24", false, "", ""),
                                fields.field("name", "text", "name", "", "")),
                        frame.text("wish.submit"))),
                List.of(Link.to(frame.text("wish.back"), "/book/first-session")));
    }

    private Page offered() {
        return new WishPage(
                frame.personal(frame.text("wish.title"), "/waiting"),
                frame.text("wish.offered"),
                frame.text("wish.offered.message", "12:00"),
                parts.individual(),
                parts.appointment(),
                SampleBooking.zone("/waiting/5f3a", frame),
                "Marlene Achleitner",
                List.of(frame.say("Montag, Dienstag", "Monday, Tuesday"), frame.text("wish.part.morning")),
                List.of(
                        answer("acceptance", frame.text("wish.accept")),
                        answer("refusal", frame.text("wish.decline")),
                        answer("end", frame.text("wish.giveUp"))),
                List.of(Link.to(frame.text("wish.back"), "/book/first-session")));
    }

    private Page signature() {
        return new SignaturePage(
                frame.personal(frame.text("signature.title"), "/signatures"),
                frame.text("signature.open"),
                frame.text("signature.couple", "Ö. Großschädl"),
                parts.individual(),
                parts.appointment(),
                SampleBooking.zone("/signatures/5f3a", frame),
                "Marlene Achleitner",
                List.of(frame.text("signature.until", "12:00"), frame.text("signature.safety")),
                List.of(
                        new Form(
                                new SafeUrl("/signatures/5f3a/confirmation"),
                                Map.of("version-1", "2"),
                                List.of(new Form.Field(
                                        "consent", "checkbox", frame.text("details.consent"), "", "", true, "", "")),
                                frame.text("signature.confirm")),
                        new Form(
                                new SafeUrl("/signatures/5f3a/refusal"),
                                Map.of("token", "c0ffee"),
                                List.of(),
                                frame.text("signature.decline"))));
    }

    private static Form answer(String path, String button) {
        return new Form(new SafeUrl("/waiting/5f3a/" + path), Map.of("offer", "c0ffee"), List.of(), button);
    }
}

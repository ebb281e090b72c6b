package org.praxiscms.theme.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.praxiscms.theme.BookPage;
import org.praxiscms.theme.BookingPage;
import org.praxiscms.theme.Calendar;
import org.praxiscms.theme.DetailsPage;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Moment;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.SafeHtml;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.SignaturePage;
import org.praxiscms.theme.TimesPage;
import org.praxiscms.theme.WishPage;

/** Sample pages of booking, from the choice to the cancellation. */
final class SampleBooking {

    private static final Set<Integer> FREE = Set.of(4, 5, 6, 10, 12, 13, 19, 24, 25, 26, 30);
    private static final int TODAY = 3;

    private final SampleFrame frame;
    private final SampleParts parts;

    SampleBooking(SampleFrame frame) {
        this.frame = frame;
        this.parts = new SampleParts(frame);
    }

    List<Sample> pages() {
        return List.of(
                new Sample("book", book()),
                new Sample("times", times(0, "", "")),
                new Sample("times-of-day", times(12, frame.text("times.taken"), "")),
                new Sample("times-to-move", times(12, "", frame.text("move.present", "4. 11. 2026, 9:00"))),
                new Sample("details", details(false)),
                new Sample("details-wrong", details(true)),
                new Sample("booking", booking()),
                new Sample("wish", wish()),
                new Sample("wish-offered", offered()),
                new Sample("signature", signature()));
    }

    private Page book() {
        return new BookPage(
                frame.personal(frame.text("book.heading"), "/book"),
                frame.text("book.heading"),
                frame.text("book.lead"),
                parts.offers());
    }

    private Page times(int chosen, String notice, String present) {
        return new TimesPage(
                frame.personal(frame.text("times.heading"), "/book/first-session"),
                parts.individual(),
                List.of(
                        new Link(frame.text("times.anybody"), new SafeUrl("/book/first-session"), true),
                        Link.to("Marlene Achleitner", "/book/first-session?with=marlene-achleitner"),
                        Link.to("Tobias Wendrauch-Großschädl", "/book/first-session?with=tobias-wendrauch"),
                        Link.to("Selin Karabey", "/book/first-session?with=selin-karabey")),
                frame.text("times.zone", frame.say("Wien", "Vienna")),
                calendar(chosen),
                notice,
                present,
                Link.to(frame.text("wish.link"), "/book/first-session/wish"));
    }

    private Calendar calendar(int chosen) {
        List<Calendar.Day> days = new ArrayList<>();
        LocalDate first = LocalDate.of(2026, 11, 1);
        for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
            days.add(new Calendar.Day(0, "", new SafeUrl(""), false, false));
        }
        for (int day = 1; day <= first.lengthOfMonth(); day++) {
            days.add(day(day, day == chosen));
        }
        while (days.size() % 7 != 0) {
            days.add(new Calendar.Day(0, "", new SafeUrl(""), false, false));
        }
        List<List<Calendar.Day>> weeks = new ArrayList<>();
        for (int i = 0; i < days.size(); i += 7) {
            weeks.add(List.copyOf(days.subList(i, i + 7)));
        }
        return new Calendar(
                "November 2026",
                Link.to(frame.say("Oktober", "October"), "/book/first-session?month=2026-10"),
                Link.to(frame.say("Dezember", "December"), "/book/first-session?month=2026-12"),
                weekdays(),
                weeks,
                chosen == 0 ? "" : frame.say("Donnerstag, 12. November", "Thursday 12 November"),
                chosen == 0
                        ? List.of()
                        : List.of(time(9, "00"), time(10, "30"), time(14, "00"), time(15, "30"), time(17, "00")),
                new Calendar.Time(
                        new Moment(
                                "2026-11-04T09:00:00+01:00",
                                frame.say("Mi., 4. November, 9:00", "Wed 4 November, 9:00")),
                        "",
                        "2026-11-04T08:00:00Z"),
                new SafeUrl("/book/first-session/hold"),
                Map.of("practitioner", "marlene-achleitner"));
    }

    private Calendar.Day day(int number, boolean chosen) {
        boolean free = FREE.contains(number);
        String date = number + frame.say(". November 2026", " November 2026");
        return new Calendar.Day(
                number,
                free ? frame.text("times.day", date, 5) : "",
                free ? new SafeUrl("/book/first-session?day=2026-11-%02d".formatted(number)) : null,
                chosen,
                number == TODAY);
    }

    private List<Calendar.Weekday> weekdays() {
        String[] names = frame.say(
                        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
                        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
                .split(" ");
        List<Calendar.Weekday> weekdays = new ArrayList<>();
        for (String name : names) {
            weekdays.add(new Calendar.Weekday(name.substring(0, 2), name));
        }
        return weekdays;
    }

    private Calendar.Time time(int hour, String minutes) {
        return new Calendar.Time(
                new Moment("2026-11-12T%02d:%s:00+01:00".formatted(hour, minutes), hour + ":" + minutes),
                hour < 12 ? "Marlene Achleitner" : "Selin Karabey",
                "2026-11-12T%02d:%s:00+01:00".formatted(hour, minutes));
    }

    private Moment when() {
        return new Moment(
                "2026-11-12T09:00:00+01:00",
                frame.say("Donnerstag, 12. November 2026, 9:00 Uhr", "Thursday 12 November 2026, 9:00"));
    }

    private Page details(boolean wrong) {
        return new DetailsPage(
                frame.personal(frame.text("details.heading"), "/book/first-session/details"),
                parts.individual(),
                when(),
                "Marlene Achleitner",
                wrong ? frame.text("details.released") : frame.text("details.kept", "9:35"),
                Link.to(frame.text("details.back"), "/book/first-session?day=2026-11-12"),
                new Form(
                        new SafeUrl("/book/first-session/details"),
                        hidden(),
                        List.of(
                                field(
                                        "name",
                                        "text",
                                        "name",
                                        wrong ? "Ö" : "",
                                        wrong ? error("form.name.missing") : ""),
                                field(
                                        "email",
                                        "email",
                                        "email",
                                        wrong ? "marlene@" : "",
                                        wrong ? error("form.email.wrong") : ""),
                                field("phone", "tel", "tel", wrong ? "+43 1 000" : "", ""),
                                new Form.Field(
                                        "note",
                                        "textarea",
                                        frame.say("Was sollen wir wissen?", "What should we know?"),
                                        frame.say("Schreiben Sie nur, was Sie möchten.", "Only what you like."),
                                        wrong ? "Bitte & danke" : "",
                                        false,
                                        "",
                                        ""),
                                new Form.Field(
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
                                                new Form.Option("text", frame.say("Per SMS", "By text message")))),
                                choices("radios", "weekday", wrong),
                                Form.Field.group(
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
                                                ""))),
                                choices("checkboxes", "reason", wrong),
                                Form.Field.fold(
                                        "reach",
                                        frame.say("Wie erreichen wir Sie sicher?", "How may we reach you safely?"),
                                        frame.say("Alles ist freiwillig.", "All of it is up to you."),
                                        List.of(new Form.Field(
                                                "word",
                                                "text",
                                                frame.say("Ein Kennwort", "A safe word"),
                                                "",
                                                wrong ? "Ö" : "",
                                                false,
                                                "",
                                                ""))),
                                new Form.Field("website", "trap", frame.text("details.trap"), "", "", false, "", ""),
                                Form.Field.consent(
                                        "privacy",
                                        frame.say("Ich habe gelesen, wie …", "I have read how …"),
                                        "",
                                        false,
                                        "",
                                        new SafeHtml("<p>" + frame.say("Wir speichern …", "We keep …") + "</p>")),
                                new Form.Field(
                                        "consent",
                                        "checkbox",
                                        frame.text("details.consent"),
                                        frame.say("Sie können jederzeit widerrufen.", "You can withdraw at any time."),
                                        "",
                                        true,
                                        "",
                                        wrong ? error("form.consent.missing") : "")),
                        frame.text("details.submit")));
    }

    private Form.Field choices(String kind, String name, boolean wrong) {
        return new Form.Field(
                name,
                kind,
                frame.say("Was passt Ihnen?", "What suits you?"),
                frame.say("Wir richten uns danach.", "We go by it."),
                "",
                wrong,
                "",
                wrong ? error("form.answer.notAsked") : "",
                List.of(
                        new Form.Option("a", frame.say("Vormittag", "Morning")),
                        new Form.Option("b", frame.say("Nachmittag", "Afternoon"))));
    }

    private Form.Field field(String name, String kind, String autocomplete, String value, String error) {
        boolean required = !name.equals("phone");
        String label = frame.text("details." + name);
        String hint = frame.text("details." + name + ".hint");
        return new Form.Field(name, kind, label, hint, value, required, autocomplete, error);
    }

    private String error(String key) {
        return frame.text(key);
    }

    private static Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("at", "2026-11-12T08:00:00Z");
        hidden.put("from", "trauma-bonds");
        return hidden;
    }

    private Page booking() {
        return new BookingPage(
                frame.personal(frame.text("booking.summary"), "/bookings/5f3a"),
                frame.text("booking.confirmed"),
                frame.text("booking.confirmed.message"),
                List.of(frame.say("Es tut uns leid.", "We are sorry."), frame.say("Ihre Praxis", "Your practice")),
                parts.individual(),
                when(),
                "Marlene Achleitner",
                "Beispielgasse 14, Stiege 2, Tür 9, 1080 " + frame.say("Wien", "Vienna"),
                List.of(
                        Link.to(frame.text("booking.calendar"), "/bookings/5f3a/event.ics"),
                        Link.to(frame.text("booking.again"), "/book")),
                new Form(
                        new SafeUrl("/bookings/5f3a/undo"),
                        Map.of("token", "facade"),
                        List.of(),
                        frame.text("booking.undo")),
                new Form(
                        new SafeUrl("/bookings/5f3a/cancellation"),
                        Map.of("token", "c0ffee"),
                        List.of(),
                        frame.text("booking.cancel")));
    }

    private Page wish() {
        return new WishPage(
                frame.personal(frame.text("wish.heading"), "/book/first-session/wish"),
                frame.text("wish.heading"),
                frame.text("wish.lead"),
                parts.individual(),
                null,
                "",
                List.of(),
                List.of(new Form(
                        new SafeUrl("/book/first-session/wish"),
                        hidden(),
                        List.of(
                                new Form.Field(
                                        "parts",
                                        "checkboxes",
                                        frame.text("wish.parts"),
                                        frame.text("wish.parts.hint"),
                                        "",
                                        false,
                                        "",
                                        error("wish.parts.wrong"),
                                        List.of(
                                                new Form.Option("morning", frame.text("wish.part.morning")),
                                                new Form.Option("evening", frame.text("wish.part.evening")))),
                                new Form.Field(
                                        "until", "date", frame.text("wish.until"), "", "2026-12-24", false, "", ""),
                                field("name", "text", "name", "", "")),
                        frame.text("wish.submit"))),
                List.of(Link.to(frame.text("wish.back"), "/book/first-session")));
    }

    private Page offered() {
        return new WishPage(
                frame.personal(frame.text("wish.title"), "/waiting"),
                frame.text("wish.offered"),
                frame.text("wish.offered.message", "12:00"),
                parts.individual(),
                when(),
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
                when(),
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

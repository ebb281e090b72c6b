package org.praxiscms.theme.testkit;

import java.util.List;
import java.util.Map;
import org.praxiscms.theme.BookPage;
import org.praxiscms.theme.BookingPage;
import org.praxiscms.theme.DetailsPage;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.TimesPage;
import org.praxiscms.theme.ZoneChoice;

/** Sample pages of booking, from the choice to the cancellation. */
final class SampleBooking {

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
                new Sample("booking", booking()));
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
                zone("/book/first-session"),
                new SampleCalendar(frame).month(chosen),
                notice,
                present,
                Link.to(frame.text("wish.link"), "/book/first-session/wish"));
    }

    private Page details(boolean wrong) {
        return new DetailsPage(
                frame.personal(frame.text("details.heading"), "/book/first-session/details"),
                parts.individual(),
                parts.appointment(),
                zone("/book/first-session"),
                "Marlene Achleitner",
                wrong ? frame.text("details.released") : frame.text("details.kept", "9:35"),
                Link.to(frame.text("details.back"), "/book/first-session?day=2026-11-12"),
                new SampleForm(frame, wrong).form());
    }

    private ZoneChoice zone(String path) {
        return zone(path, frame);
    }

    /** The choice of a zone on a page. */
    static ZoneChoice zone(String path, SampleFrame frame) {
        return new ZoneChoice(
                frame.text("times.zone", frame.say("Wiener Ortszeit", "Irish time")),
                new SafeUrl(path),
                Map.of("date", "2026-11-12"),
                "Europe/Vienna",
                "Europe/Vienna");
    }

    private Page booking() {
        return new BookingPage(
                frame.personal(frame.text("booking.summary"), "/bookings/5f3a"),
                frame.text("booking.confirmed"),
                frame.text("booking.confirmed.message"),
                List.of(frame.say("Es tut uns leid.", "We are sorry."), frame.say("Ihre Praxis", "Your practice")),
                parts.individual(),
                parts.appointment(),
                zone("/book/first-session"),
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
                        new SafeUrl("/bookings/5f3a/email"),
                        Map.of(),
                        List.of(new Form.Field(
                                "email",
                                "email",
                                frame.text("booking.email"),
                                frame.text("booking.email.hint"),
                                "",
                                false,
                                "email",
                                "")),
                        frame.text("booking.email.submit")),
                new Form(
                        new SafeUrl("/bookings/5f3a/cancellation"),
                        Map.of("token", "c0ffee"),
                        List.of(),
                        frame.text("booking.cancel")));
    }
}

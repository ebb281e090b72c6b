package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingPlace;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.PracticeMessages;
import org.praxiscms.core.booking.Undos;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.theme.BookingPage;
import org.praxiscms.theme.ErrorPage;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.SafeUrl;

/** Makes the page of a visitor's own booking: see it, cancel it, take that back. */
@ApplicationScoped
@Transactional
public class OwnBookingPages {

    private final Bookings bookings;
    private final OwnBookingText text;
    private final OwnBookingEmail email;
    private final PracticeMessages messages;
    private final Undos undos;
    private final Frames frames;
    private final Clock clock;

    @Inject
    public OwnBookingPages(
            Bookings bookings,
            OwnBookingText text,
            OwnBookingEmail email,
            PracticeMessages messages,
            Undos undos,
            Frames frames,
            Clock clock) {
        this.bookings = bookings;
        this.text = text;
        this.email = email;
        this.messages = messages;
        this.undos = undos;
        this.frames = frames;
        this.clock = clock;
    }

    protected OwnBookingPages() {
        this(null, null, null, null, null, null, null);
    }

    /** The booking itself. @param zone that the visitor chose; empty for the practice's */
    public Answer booking(Booking booking, String token, Optional<ZoneId> zone) {
        return Answer.forOne(page(booking, token, zone, "", ""));
    }

    /** The same, since what was entered is no email address. */
    public Answer wrongEmail(Secret token, Optional<ZoneId> zone, String entered) {
        Booking booking = bookings.with(token).orElseThrow(NotFoundException::new);
        String problem = frames.words().text("form.email.wrong");
        return Answer.refusal(422, page(booking, token.value(), zone, entered, problem));
    }

    private BookingPage page(Booking booking, String token, Optional<ZoneId> zone, String entered, String problem) {
        Words usual = frames.words();
        Words words = usual.in(zone.orElse(usual.zone()));
        String query = ZoneChoices.query(zone);
        OwnBooking own = OwnBooking.of(booking, clock.instant());
        String base = "/bookings/" + token;
        boolean wavers = undos.byClient(booking);
        boolean moved = text.movedFrom(booking, own).isPresent();
        String cancel = words.text(own.changeable() ? "booking.cancel" : "booking.cancel.late");
        return new BookingPage(
                frames.ofBooking(words.text("booking.summary"), "/bookings"),
                words.text("booking." + (own.confirmed() && moved ? "moved" : own.state())),
                text.message(booking, own, base, wavers, words),
                messages.of(booking.id()).map(told -> told.lines().toList()).orElse(List.of()),
                Teasers.type(booking.type(), "", words),
                words.dayAndTime(booking.time().start()),
                ZoneChoices.of(words, usual.zone(), base, Map.of()),
                booking.practitioner().name(),
                place(booking, words),
                actions(booking, own, base, query, words),
                wavers ? button(base + "/undo" + query, words.text("booking.undo")) : null,
                email.form(booking, own, base + "/email" + query, entered, problem),
                own.cancellable() ? button(base + "/cancellation" + query, cancel) : null);
    }

    /**
     * What was done cannot be taken back.
     *
     * @param why {@code over} or {@code taken}
     */
    public Answer undoRefused(String token, String why) {
        Words words = frames.words();
        String heading = words.text("undo." + why + ".heading");
        return Answer.refusal(
                409,
                new ErrorPage(
                        frames.ofBooking(heading, "/bookings"),
                        409,
                        heading,
                        words.text("undo." + why + ".message"),
                        List.of(
                                Link.to(words.text("undo.back"), "/bookings/" + token),
                                Link.to(words.text("booking.again"), "/book"))));
    }

    private static List<Link> actions(Booking booking, OwnBooking own, String base, String query, Words words) {
        List<Link> actions = new ArrayList<>();
        if (own.ahead()) {
            BookingPlace.videoLink(booking)
                    .ifPresent(link -> actions.add(Link.to(words.text("booking.video"), link.toString())));
        }
        if (own.ahead() && booking.status().counts()) {
            actions.add(Link.to(words.text("booking.calendar"), base + "/calendar.ics"));
        }
        if (own.changeable()) {
            actions.add(Link.to(words.text("booking.move"), base + "/move" + query));
        }
        actions.add(Link.to(words.text("booking.again"), "/book"));
        return actions;
    }

    private static Form button(String action, String label) {
        return new Form(new SafeUrl(action), Map.of(), List.of(), label);
    }

    private String place(Booking booking, Words words) {
        SessionFormat format = booking.format();
        return switch (format) {
            case IN_PERSON ->
                BookingPlace.of(booking, frames.facts().address())
                        .map(place -> words.format(format) + ": " + place)
                        .orElse(words.format(format));
            case VIDEO -> words.text(BookingPlace.videoLink(booking).isPresent() ? "where.video.link" : "where.video");
            case PHONE ->
                booking.client()
                        .phone()
                        .map(number -> words.text("where.phone", lastDigits(number)))
                        .orElse(words.format(format));
            case IN_PERSON_OR_VIDEO -> words.text("where.in-person-or-video");
        };
    }

    // Enough for the client to see a slip; another person who opens the page learns no number.
    private static String lastDigits(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - 3));
    }
}

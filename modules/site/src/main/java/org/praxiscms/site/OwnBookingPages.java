package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.FreeTimes;
import org.praxiscms.core.booking.LateCancellation;
import org.praxiscms.core.booking.PracticeMessages;
import org.praxiscms.core.booking.Undos;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.booking.signatory.Signatories;
import org.praxiscms.core.booking.signatory.Signatory;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.theme.BookingPage;
import org.praxiscms.theme.ErrorPage;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.Frame;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.TimesPage;

/** A visitor's own booking: see it, cancel it, give it another time. */
@ApplicationScoped
public class OwnBookingPages {

    private final FreeTimes freeTimes;
    private final Bookings bookings;
    private final Contacts contacts;
    private final PracticeMessages messages;
    private final Signatories signatories;
    private final Undos undos;
    private final Frames frames;
    private final Clock clock;

    @Inject
    public OwnBookingPages(
            FreeTimes freeTimes,
            Bookings bookings,
            Contacts contacts,
            PracticeMessages messages,
            Signatories signatories,
            Undos undos,
            Frames frames,
            Clock clock) {
        this.freeTimes = freeTimes;
        this.bookings = bookings;
        this.contacts = contacts;
        this.messages = messages;
        this.signatories = signatories;
        this.undos = undos;
        this.frames = frames;
        this.clock = clock;
    }

    protected OwnBookingPages() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The booking itself. */
    @Transactional
    public Answer booking(Booking booking, String token) {
        Words words = frames.words();
        Instant now = clock.instant();
        boolean past = !now.isBefore(booking.time().start());
        boolean ahead = booking.status().blocks() && !past;
        boolean free = ahead && now.isBefore(booking.changeableUntil());
        String state = state(booking, past);
        String base = "/bookings/" + token;
        List<Link> actions = new ArrayList<>();
        if (ahead && booking.status().counts()) {
            actions.add(Link.to(words.text("booking.calendar"), base + "/calendar.ics"));
        }
        if (free) {
            actions.add(Link.to(words.text("booking.move"), base + "/move"));
        }
        actions.add(Link.to(words.text("booking.again"), "/book"));
        boolean refused = !free && booking.type().cancellation().late() == LateCancellation.REFUSED;
        Form cancellation = ahead && !refused
                ? new Form(
                        new SafeUrl(base + "/cancellation"),
                        Map.of(),
                        List.of(),
                        words.text(free ? "booking.cancel" : "booking.cancel.late"))
                : null;
        boolean wavers = undos.byClient(booking);
        Form undo =
                wavers ? new Form(new SafeUrl(base + "/undo"), Map.of(), List.of(), words.text("booking.undo")) : null;
        return Answer.forOne(new BookingPage(
                frame(words.text("booking.summary"), "/bookings"),
                words.text("booking." + state),
                message(booking, state, base, words)
                        + (ahead ? " " + deadline(booking, free, refused, words) : "")
                        + (wavers
                                ? " "
                                        + words.text(
                                                "booking.undo.message",
                                                undos.time().toSeconds())
                                : ""),
                messages.of(booking.id()).map(text -> text.lines().toList()).orElse(List.of()),
                Teasers.type(booking.type(), "", words),
                words.dayAndTime(booking.time().start()),
                booking.practitioner().name(),
                place(booking, words),
                actions,
                undo,
                cancellation));
    }

    /**
     * What was done cannot be taken back.
     *
     * @param why {@code over} or {@code taken}
     */
    @Transactional
    public Answer undoRefused(String token, String why) {
        Words words = frames.words();
        String heading = words.text("undo." + why + ".heading");
        return Answer.refusal(
                409,
                new ErrorPage(
                        frame(heading, "/bookings"),
                        409,
                        heading,
                        words.text("undo." + why + ".message"),
                        List.of(
                                Link.to(words.text("undo.back"), "/bookings/" + token),
                                Link.to(words.text("booking.again"), "/book"))));
    }

    private static String state(Booking booking, boolean past) {
        return switch (booking.status()) {
            case REQUESTED -> past ? "past" : booking.missingSignatures() > 0 ? "awaiting" : "requested";
            case CONFIRMED -> past ? "past" : "confirmed";
            case CANCELLED_BY_CLIENT, CANCELLED_BY_PRACTICE, LATE_CANCELLED -> "cancelled";
            case EXPIRED -> "expired";
            case UNSIGNED -> "unsigned";
            case COMPLETED, NO_SHOW -> "past";
        };
    }

    private static String deadline(Booking booking, boolean free, boolean refused, Words words) {
        String until = words.dayAndTime(booking.changeableUntil()).human();
        return free
                ? words.text("booking.until", until)
                : words.text(refused ? "booking.tooLate" : "booking.late", until);
    }

    /** The same in a transaction of its own, after one that was lost. */
    @Transactional
    public Answer moveAgain(Secret token, Optional<LocalDate> date, String notice, int status) {
        Booking booking = bookings.with(token).orElseThrow(NotFoundException::new);
        return move(booking, token.value(), date, notice, status);
    }

    /**
     * Another time for a booking: a month of free times with the same practitioner, its own time among them.
     *
     * @param notice key of something to say first; empty for nothing
     */
    @Transactional
    public Answer move(Booking booking, String token, Optional<LocalDate> date, String notice, int status) {
        Words words = frames.words();
        ZoneId zone = words.zone();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        LocalDate last = today.plusDays(booking.type().rules().windowDays());
        YearMonth month = YearMonth.from(date.filter(day -> !day.isBefore(today) && !day.isAfter(last))
                .orElse(booking.time().start().atZone(zone).toLocalDate()));
        List<FreeTime> free = freeTimes.toMove(
                booking,
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
        String path = "/bookings/" + token + "/move";
        Months months = new Months(words, today, day -> path + "?date=" + day, path, Map.of());
        String present = words.text(
                "move.present", words.dayAndTime(booking.time().start()).human());
        TimesPage page = new TimesPage(
                frame(words.text("move.heading"), "/bookings"),
                Teasers.type(booking.type(), "", words),
                List.of(),
                present + " " + words.text("times.zone", words.zoneName()),
                months.draw(
                        month,
                        free,
                        date.filter(day -> YearMonth.from(day).equals(month)),
                        free.stream()
                                .filter(time -> !time.time().equals(booking.time()))
                                .findFirst(),
                        last),
                notice.isEmpty() ? "" : words.text(notice),
                null);
        return status == 200 ? Answer.forOne(page) : Answer.refusal(status, page);
    }

    // Who asked for no mail learns here that this page, and nothing else, tells them more.
    private String message(Booking booking, String state, String path, Words words) {
        boolean quiet = !contacts.of(booking.id()).mayMail();
        boolean told = state.equals("confirmed") || state.equals("requested") || state.equals("awaiting");
        String asked = state.equals("awaiting") ? awaited(booking, words) + " " : "";
        String known = state.equals("awaiting") ? "requested" : state;
        return asked
                + (quiet && told
                        ? words.text("booking." + known + ".quiet", frames.url(path))
                        : asked.isEmpty() ? words.text("booking." + state + ".message") : "")
                + (state.equals("requested") ? " " + words.text("booking.requested.until", lapse(booking, words)) : "");
    }

    private static String lapse(Booking booking, Words words) {
        return booking.lapsesAt().map(at -> words.dayAndTime(at).human()).orElse("");
    }

    // How many, never who: whoever booked is not told who has not agreed.
    private String awaited(Booking booking, Words words) {
        List<Signatory> asked = signatories.of(booking.id());
        return words.text(
                "booking.awaiting.message",
                lapse(booking, words),
                asked.size() - booking.missingSignatures(),
                asked.size());
    }

    /** What a booking could be moved to on the day of a time, by the practice's clock. */
    @Transactional
    public List<FreeTime> freeToMoveThatDay(Secret token, Instant start) {
        ZoneId zone = frames.words().zone();
        LocalDate day = start.atZone(zone).toLocalDate();
        return freeTimes.toMove(
                bookings.with(token).orElseThrow(NotFoundException::new),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private String place(Booking booking, Words words) {
        SessionFormat format = booking.type().description().format();
        var at = frames.facts().address();
        boolean inPerson = format == SessionFormat.IN_PERSON || format == SessionFormat.IN_PERSON_OR_VIDEO;
        return inPerson
                ? words.format(format) + ": " + at.street() + ", " + at.postalCode() + " " + at.city()
                : words.format(format);
    }

    // Booking may follow a sensitive article: every page of it carries the exit (visitor safety 1).
    private Frame frame(String title, String path) {
        return frames.of(Frames.About.unlisted(title, path).sensitive(true));
    }
}

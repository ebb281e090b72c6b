package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingEvent;
import org.praxiscms.core.booking.BookingHistory;
import org.praxiscms.core.booking.Undos;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.booking.signatory.Signatories;
import org.praxiscms.core.booking.signatory.Signatory;

/** What is said to a booking's owner about it, in full sentences. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnBookingText {

    private final Contacts contacts;
    private final Signatories signatories;
    private final BookingHistory history;
    private final OwnBookingEmail email;
    private final Undos undos;
    private final Frames frames;

    @Inject
    public OwnBookingText(
            Contacts contacts,
            Signatories signatories,
            BookingHistory history,
            OwnBookingEmail email,
            Undos undos,
            Frames frames) {
        this.contacts = contacts;
        this.signatories = signatories;
        this.history = history;
        this.email = email;
        this.undos = undos;
        this.frames = frames;
    }

    protected OwnBookingText() {
        this(null, null, null, null, null, null);
    }

    /**
     * Where it stands, until when what can be changed, and that what was done last can be taken back.
     *
     * @param path of its own page
     * @param wavers whether what was done last can be taken back
     * @param words in the zone that the visitor reads
     */
    String message(Booking booking, OwnBooking own, String path, boolean wavers, Words words) {
        List<String> sentences = new ArrayList<>();
        movedFrom(booking, own)
                .ifPresent(from -> sentences.add(
                        words.text("booking.moved.from", words.dayAndTime(from).human())));
        sentences.add(standing(booking, own, path, words));
        sentences.addAll(email.sentences(booking, own));
        if (own.ahead()) {
            String until = words.dayAndTime(booking.changeableUntil()).human();
            sentences.add(words.text(deadline(own), until));
        }
        if (wavers) {
            sentences.add(words.text("booking.undo.message", undos.time().toSeconds()));
        }
        return String.join(" ", sentences);
    }

    /** The time that it had until the last thing that happened to it, a move; empty when that was something else. */
    Optional<Instant> movedFrom(Booking booking, OwnBooking own) {
        List<BookingEvent> events = own.ahead() ? history.of(booking) : List.of();
        return events.reversed().stream()
                .filter(event ->
                        event.kind() != BookingEvent.Kind.TOLD_AGAIN && event.kind() != BookingEvent.Kind.FORMAT_AGREED)
                .findFirst()
                .flatMap(BookingEvent::fromStart);
    }

    private static String deadline(OwnBooking own) {
        return own.changeable() ? "booking.until" : own.cancellable() ? "booking.late" : "booking.tooLate";
    }

    // Who asked for no mail learns here that this page, and nothing else, tells them more.
    private String standing(Booking booking, OwnBooking own, String path, Words words) {
        boolean quiet = own.running() && !contacts.of(booking.id()).mayMail();
        String awaited = own.awaiting() ? awaited(booking, words) + " " : "";
        String state = own.awaiting() ? "requested" : own.state();
        String usual = own.awaiting() ? "" : words.text("booking." + state + ".message");
        String said = quiet ? words.text("booking." + state + ".quiet", frames.url(path)) : usual;
        String until = own.requested() ? " " + words.text("booking.requested.until", lapse(booking, words)) : "";
        return awaited + said + until;
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

    private static String lapse(Booking booking, Words words) {
        return booking.lapsesAt().map(at -> words.dayAndTime(at).human()).orElse("");
    }
}

package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingEvent;
import org.praxiscms.core.booking.BookingHistory;
import org.praxiscms.core.booking.TellingAgain;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.EmailSuggestion;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.SafeUrl;

/**
 * Where the mails about a booking go, as its own page tells it, and the form to correct that. Who reads the page may be the
 * one whose address was typed by mistake: once an address has been corrected, it is not shown any more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnBookingEmail {

    private final Contacts contacts;
    private final BookingHistory history;
    private final TellingAgain telling;
    private final Outbox outbox;
    private final Frames frames;

    @Inject
    public OwnBookingEmail(
            Contacts contacts, BookingHistory history, TellingAgain telling, Outbox outbox, Frames frames) {
        this.contacts = contacts;
        this.history = history;
        this.telling = telling;
        this.outbox = outbox;
        this.frames = frames;
    }

    protected OwnBookingEmail() {
        this(null, null, null, null, null);
    }

    /** Where mails go and what seems to be wrong with it, in sentences; empty when nothing is mailed. */
    List<String> sentences(Booking booking, OwnBooking own) {
        List<String> sentences = new ArrayList<>();
        if (mailed(booking, own)) {
            Words words = frames.words();
            String address = shown(booking);
            sentences.add(words.text(
                    outbox.gaveUp(booking.id()) ? "booking.email.undelivered" : "booking.email.to", address));
            suggestion(booking).ifPresent(meant -> sentences.add(words.text("booking.email.meant", meant.shown())));
        }
        return sentences;
    }

    /** The form to correct it; null when nothing is mailed, or it was used too often. @param problem empty for none */
    Form form(Booking booking, OwnBooking own, String path, String entered, String problem) {
        if (!mailed(booking, own) || !telling.openToClient(booking)) {
            return null;
        }
        Words words = frames.words();
        String proposed = suggestion(booking).map(EmailAddress::shown).orElse("");
        Form.Field field = new Form.Field(
                "email",
                "email",
                words.text("booking.email"),
                words.text("booking.email.hint"),
                problem.isEmpty() ? proposed : entered,
                false,
                "email",
                problem);
        return new Form(new SafeUrl(path), Map.of(), List.of(field), words.text("booking.email.submit"));
    }

    private boolean mailed(Booking booking, OwnBooking own) {
        return own.running()
                && own.ahead()
                && booking.client().email().isPresent()
                && contacts.of(booking.id()).mayMail();
    }

    private Optional<EmailAddress> suggestion(Booking booking) {
        return corrected(booking) ? Optional.empty() : booking.client().email().flatMap(EmailSuggestion::of);
    }

    private String shown(Booking booking) {
        EmailAddress address = booking.client().email().orElseThrow();
        String shown = address.shown();
        return corrected(booking) ? shown.charAt(0) + "…" + shown.substring(shown.lastIndexOf('@')) : shown;
    }

    private boolean corrected(Booking booking) {
        return history.of(booking).stream().anyMatch(event -> event.kind() == BookingEvent.Kind.TOLD_AGAIN);
    }
}

package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.CollectingSignatures;
import org.praxiscms.core.booking.CollectingSignatures.Asked;
import org.praxiscms.core.booking.signatory.Attendance;
import org.praxiscms.core.booking.signatory.Signatories;
import org.praxiscms.core.booking.signatory.Signatory;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.SignaturePage;

/** Makes the page of somebody who has to agree to a booking. Names whoever asks, and nobody else. */
@ApplicationScoped
@Transactional
public class SignaturePages {

    private final CollectingSignatures signatures;
    private final Signatories signatories;
    private final ParticularsFields particulars;
    private final Frames frames;

    @Inject
    public SignaturePages(
            CollectingSignatures signatures, Signatories signatories, ParticularsFields particulars, Frames frames) {
        this.signatures = signatures;
        this.signatories = signatories;
        this.particulars = particulars;
        this.frames = frames;
    }

    protected SignaturePages() {
        this(null, null, null, null);
    }

    /** What is wrong with the consents that were given, by field; empty when all is well. */
    public Map<String, String> problems(BookingForm form) {
        return particulars.consentProblems(form, frames.words());
    }

    /**
     * The page.
     *
     * @param zone that the reader chose; empty for the practice's
     * @param problems see {@link #problems}
     * @return empty when the secret belongs to nobody
     */
    public Optional<Answer> page(Secret token, Optional<ZoneId> zone, BookingForm form, Map<String, String> problems) {
        return signatures.with(token).map(asked -> {
            SignaturePage page = page(asked, "/signatures/" + token.value(), zone, form, problems);
            return problems.isEmpty() ? Answer.forOne(page) : Answer.refusal(422, page);
        });
    }

    private SignaturePage page(
            Asked asked, String base, Optional<ZoneId> zone, BookingForm form, Map<String, String> problems) {
        Words usual = frames.words();
        Words words = usual.in(zone.orElse(usual.zone()));
        String query = ZoneChoices.query(zone);
        Booking booking = asked.booking();
        boolean waits = asked.open() && asked.signatory().state() == Signatory.State.ASKED;
        String state = waits ? "open" : state(asked);
        String until =
                booking.lapsesAt().map(at -> words.dayAndTime(at).human()).orElse("");
        return new SignaturePage(
                frames.ofBooking(words.text("signature.title"), "/signatures"),
                words.text("signature." + state),
                message(asked, state, words),
                Teasers.type(booking.type(), "", words),
                words.dayAndTime(booking.time().start()),
                problems.isEmpty() ? ZoneChoices.of(words, usual.zone(), base, Map.of()) : null,
                booking.practitioner().name(),
                waits ? List.of(words.text("signature.until", until), words.text("signature.safety")) : List.of(),
                waits
                        ? List.of(agreement(base, query, form, problems, words), refusal(base, query, words))
                        : asked.open() ? List.of(refusal(base, query, words)) : List.of());
    }

    private static String state(Asked asked) {
        boolean agreed = asked.signatory().state() == Signatory.State.CONFIRMED
                && asked.booking().status().blocks();
        return agreed ? "confirmed" : "over";
    }

    private String message(Asked asked, String state, Words words) {
        Booking booking = asked.booking();
        return switch (state) {
            case "open" ->
                words.text("signature." + kind(booking).code(), booking.client().name());
            case "confirmed" ->
                words.text(
                        booking.status() == BookingStatus.CONFIRMED
                                ? "signature.confirmed.booked"
                                : "signature.confirmed.message");
            default -> words.text("signature.over.message");
        };
    }

    private Attendance kind(Booking booking) {
        return signatories.attendance(booking.id()).orElseThrow().kind();
    }

    private Form agreement(String base, String query, BookingForm form, Map<String, String> problems, Words words) {
        return new Form(
                new SafeUrl(base + "/confirmation" + query),
                particulars.seen(),
                particulars.consents(form, problems, words),
                words.text("signature.confirm"));
    }

    private static Form refusal(String base, String query, Words words) {
        return new Form(new SafeUrl(base + "/refusal" + query), Map.of(), List.of(), words.text("signature.decline"));
    }
}

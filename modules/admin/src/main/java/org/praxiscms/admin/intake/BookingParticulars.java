package org.praxiscms.admin.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.consent.Consents;
import org.praxiscms.core.booking.consent.GivenConsent;
import org.praxiscms.core.booking.intake.Answers;

/** What a client handed in with a booking, for the booking's page: the only place that shows it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingParticulars {

    private final Answers answers;
    private final Consents consents;
    private final Desk desk;

    @Inject
    public BookingParticulars(Answers answers, Consents consents, Desk desk) {
        this.answers = answers;
        this.consents = consents;
        this.desk = desk;
    }

    protected BookingParticulars() {
        this(null, null, null);
    }

    /** A question in the words of that day, and what was answered. */
    public record Answered(String question, String answer) {}

    /** All of it. */
    public record Shown(List<Answered> answers, List<Agreed> consents) {}

    /**
     * What somebody was asked to agree to.
     *
     * @param about which version, in which language, when, and the beginning of its hash
     */
    public record Agreed(String name, boolean given, String about) {}

    /** What was handed in with a booking. */
    public Shown of(Booking booking) {
        return new Shown(
                answers.of(booking.id()).stream()
                        .map(answer -> new Answered(answer.question(), answer.answer()))
                        .toList(),
                consents.of(booking.id()).stream().map(this::agreed).toList());
    }

    private Agreed agreed(GivenConsent consent) {
        String about = desk.text(
                "booking.consent",
                consent.number(),
                consent.language(),
                desk.words().dayAndTime(consent.recordedAt()),
                HexFormat.of().formatHex(consent.hash()));
        return new Agreed(consent.name(), consent.given(), about);
    }
}

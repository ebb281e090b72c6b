package org.praxiscms.admin.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.intake.Answers;

/** What a client handed in with a booking, for the booking's page: the only place that shows it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingParticulars {

    private final Answers answers;

    @Inject
    public BookingParticulars(Answers answers) {
        this.answers = answers;
    }

    protected BookingParticulars() {
        this(null);
    }

    /** A question in the words of that day, and what was answered. */
    public record Answered(String question, String answer) {}

    /** All of it. */
    public record Shown(List<Answered> answers) {}

    /** What was handed in with a booking. */
    public Shown of(Booking booking) {
        return new Shown(answers.of(booking.id()).stream()
                .map(answer -> new Answered(answer.question(), answer.answer()))
                .toList());
    }
}

package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.praxiscms.core.booking.intake.AnswerSheet;
import org.praxiscms.core.booking.intake.Answers;
import org.praxiscms.core.booking.intake.Question;
import org.praxiscms.core.booking.intake.Questions;

/** What a client handed in is checked against what is asked that moment, and stored with the booking. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepingParticulars {

    private final Questions questions;
    private final Answers answers;

    @Inject
    public KeepingParticulars(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    protected KeepingParticulars() {
        this(null, null);
    }

    /** What is wrong; empty when all of it can be taken. */
    public List<AnswerSheet.Flaw> flaws(UUID appointmentType, Particulars particulars) {
        return particulars.answers().flaws(questions.asked(appointmentType));
    }

    /**
     * Stores them.
     *
     * @throws ParticularsRefused when something cannot be taken
     */
    void keep(Booking booking, Particulars particulars) {
        List<Question> asked = questions.asked(booking.type().id());
        List<AnswerSheet.Flaw> flaws = particulars.answers().flaws(asked);
        if (!flaws.isEmpty()) {
            throw new ParticularsRefused(flaws);
        }
        answers.keep(booking.id(), asked, particulars.answers());
    }
}

package org.praxiscms.core.booking.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.tenant.TenantOwned;

/** What a client answered, beside the words they were asked in, whatever becomes of the question. Stored sealed. */
@Entity
@Table(name = "intake_answer")
public class Answer extends TenantOwned {

    @Column(name = "booking_id")
    private UUID booking;

    @Column(name = "question_id")
    private UUID questionId;

    private int position;

    private String question;

    @Convert(converter = SealedText.class)
    private String answer;

    Answer(UUID booking, Question question, int position, List<String> texts) {
        this.booking = booking;
        this.questionId = question.id();
        this.position = position;
        this.question = question.wording().label();
        this.answer = String.join("\n", texts);
    }

    protected Answer() {}

    /** No page of the public site shows an answer. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    /** What was asked, in the words of that day. */
    public String question() {
        return question;
    }

    /** What was answered; several choices stand one a line. */
    public String answer() {
        return answer;
    }
}

package org.praxiscms.core.booking.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;

/** What clients of the entered practice answered. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Answers {

    private final TenantDatabase database;

    @Inject
    public Answers(TenantDatabase database) {
        this.database = database;
    }

    protected Answers() {
        this(null);
    }

    /** What was answered for a booking, in the order in which it was asked. */
    public List<Answer> of(UUID booking) {
        return database.query("SELECT a FROM Answer a WHERE a.booking = :booking ORDER BY a.position", Answer.class)
                .setParameter("booking", booking)
                .getResultList();
    }

    /** Stores a sheet's answers for a booking; what was left empty is not stored. */
    public void keep(UUID booking, List<Question> asked, AnswerSheet sheet) {
        for (int i = 0; i < asked.size(); i++) {
            Question question = asked.get(i);
            List<String> texts = sheet.to(question.id().toString());
            if (!texts.isEmpty()) {
                database.add(new Answer(booking, question, i, texts));
            }
        }
    }
}

package org.praxiscms.core.booking.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.praxiscms.core.tenant.TenantDatabase;

/** What the entered practice asks, by appointment type. A type asks nothing until somebody adds a question. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Questions {

    /** Most questions that a type asks at a time. */
    public static final int MOST = 20;

    private final TenantDatabase database;

    @Inject
    public Questions(TenantDatabase database) {
        this.database = database;
    }

    protected Questions() {
        this(null);
    }

    /** What is asked for an appointment type, in order. */
    public List<Question> asked(UUID appointmentType) {
        return all(appointmentType).stream()
                .filter(question -> !question.retired())
                .toList();
    }

    /** What is asked for every appointment type, in order, in one statement; a type without questions is left out. */
    public Map<UUID, List<Question>> asked() {
        return database.query(
                        "SELECT q FROM Question q WHERE q.retired = false ORDER BY q.position, q.id", Question.class)
                .getResultStream()
                .collect(Collectors.groupingBy(Question::appointmentType));
    }

    /** What is asked no more. */
    public List<Question> retired(UUID appointmentType) {
        return all(appointmentType).stream().filter(Question::retired).toList();
    }

    /** One of an appointment type's, also a retired one. */
    public Optional<Question> with(UUID appointmentType, UUID id) {
        return database.find(Question.class, id)
                .filter(question -> question.appointmentType().equals(appointmentType));
    }

    /** Whether a type may ask one more. */
    public boolean roomFor(UUID appointmentType) {
        return asked(appointmentType).size() < MOST;
    }

    /**
     * Asks one more, as the last one.
     *
     * @throws IllegalStateException when the type asks {@value #MOST} already
     */
    public Question add(UUID appointmentType, Question.Wording wording) {
        requireRoom(appointmentType);
        Question question = new Question(appointmentType, wording, end(appointmentType));
        database.add(question);
        return question;
    }

    /**
     * Asks a retired one again, as the last one; one that is asked already stays where it is.
     *
     * @throws IllegalStateException when the type asks {@value #MOST} already
     */
    public void askAgain(Question question) {
        if (question.retired()) {
            requireRoom(question.appointmentType());
            question.askAgain(end(question.appointmentType()));
        }
    }

    /** Moves one up by a place (−1) or down (1); at the end of the way nothing happens. */
    public void move(Question question, int places) {
        List<Question> order = new ArrayList<>(asked(question.appointmentType()));
        int from = order.indexOf(question);
        int to = from + places;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            for (int i = 0; i < order.size(); i++) {
                order.get(i).moveTo(i);
            }
        }
    }

    private List<Question> all(UUID appointmentType) {
        return database.query(
                        "SELECT q FROM Question q WHERE q.appointmentType = :type ORDER BY q.position, q.id",
                        Question.class)
                .setParameter("type", appointmentType)
                .getResultList();
    }

    private int end(UUID appointmentType) {
        return all(appointmentType).stream().mapToInt(Question::position).max().orElse(-1) + 1;
    }

    private void requireRoom(UUID appointmentType) {
        if (!roomFor(appointmentType)) {
            throw new IllegalStateException("An appointment type asks at most " + MOST + " questions");
        }
    }
}

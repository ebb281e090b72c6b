package org.praxiscms.core.booking.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.tenant.StringListConverter;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * Something a practice asks whoever books an appointment of one type. It may be put into other words at any time, since
 * answers keep the words they answered; and it is retired rather than removed, and may be asked again.
 */
@Entity
@Table(name = "intake_question")
public class Question extends TenantOwned {

    /** Most characters of what is asked. */
    public static final int LONGEST_LABEL = 200;

    /** Most characters of the help below it. */
    public static final int LONGEST_HELP = 500;

    /** Most choices of a question. */
    public static final int MOST_CHOICES = 20;

    /** Most characters of a choice. */
    public static final int LONGEST_CHOICE = 200;

    @Column(name = "appointment_type_id")
    private UUID appointmentType;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String label;
    private String help;
    private boolean required;

    @Convert(converter = StringListConverter.class)
    private List<String> choices;

    private int position;
    private boolean retired;

    /**
     * @param appointmentType id of the type that it belongs to
     * @param position place among the type's questions, from 0
     */
    Question(UUID appointmentType, Wording wording, int position) {
        this.appointmentType = appointmentType;
        this.position = position;
        reword(wording);
    }

    protected Question() {}

    /**
     * What is asked.
     *
     * @param label the question, 1–200 characters in one line
     * @param help more about it, at most 500 characters; empty for none
     * @param required whether nobody can book without an answer
     * @param choices 1–20 different ones of 1–200 characters in one line, where the kind has choices; empty otherwise
     */
    public record Wording(QuestionKind kind, String label, String help, boolean required, List<String> choices) {

        /** @throws IllegalArgumentException when something is out of its range */
        public Wording {
            choices = List.copyOf(choices);
            boolean asks = isLine(label, LONGEST_LABEL) && help.length() <= LONGEST_HELP;
            boolean choosable = kind.chooses()
                    ? !choices.isEmpty()
                            && choices.size() <= MOST_CHOICES
                            && new HashSet<>(choices).size() == choices.size()
                            && choices.stream().allMatch(choice -> isLine(choice, LONGEST_CHOICE))
                    : choices.isEmpty();
            if (!asks || !choosable) {
                throw new IllegalArgumentException("A question or one of its choices has another shape");
            }
        }

        private static boolean isLine(String text, int longest) {
            return !text.isBlank()
                    && text.length() <= longest
                    && text.codePoints().noneMatch(Character::isISOControl);
        }
    }

    public final void reword(Wording wording) {
        kind = wording.kind();
        label = wording.label();
        help = wording.help();
        required = wording.required();
        choices = wording.choices();
    }

    /** Asks it no more; what was answered stays. */
    public void retire() {
        retired = true;
    }

    void askAgain(int newPosition) {
        retired = false;
        position = newPosition;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** No page that is kept in memory shows a question. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    public UUID appointmentType() {
        return appointmentType;
    }

    public Wording wording() {
        return new Wording(kind, label, help, required, choices);
    }

    public boolean retired() {
        return retired;
    }

    int position() {
        return position;
    }
}

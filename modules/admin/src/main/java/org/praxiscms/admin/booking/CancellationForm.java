package org.praxiscms.admin.booking;

import java.util.List;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.PracticeMessage;

/** What the practice may say to a client when it calls a booking off. */
class CancellationForm extends EntryForm {

    private static final String MESSAGE = "message";

    private final String hint;

    /** @param hint who will read it where */
    CancellationForm(Words words, Values values, String hint) {
        super("cancellation", words, values);
        this.hint = hint;
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.of(
                "", "", field(MESSAGE, Kind.TEXT, PracticeMessage.LONGEST).hinting(hint)));
    }

    /** The message; empty when nothing was written. */
    Optional<String> message() {
        return Optional.of(value(MESSAGE)).filter(text -> !text.isBlank());
    }
}

package org.praxiscms.admin.booking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.text.EmailAddress;

/** Where the mails about a booking are to go. */
class EmailForm extends EntryForm {

    private static final String EMAIL = "email";

    private final String hint;

    /** @param hint what seems to be wrong with the address; empty for nothing */
    EmailForm(Words words, Values values, String hint) {
        super("booking.resend", words, values);
        this.hint = hint;
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.of(
                "",
                "",
                field(EMAIL, Kind.EMAIL, EmailAddress.LONGEST).mandatory().hinting(hint)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (address().isEmpty()) {
            problems.putIfAbsent(EMAIL, text("email.malformed"));
        }
    }

    Optional<EmailAddress> address() {
        return EmailAddress.of(value(EMAIL));
    }
}

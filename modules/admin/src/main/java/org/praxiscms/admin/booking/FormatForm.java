package org.praxiscms.admin.booking;

import java.util.List;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.practice.SessionFormat;

/** How a client is met: one of the formats that the appointment type offers. */
class FormatForm extends EntryForm {

    static final String FORMAT = "format";

    private final SessionFormat offered;

    FormatForm(Words words, Values values, SessionFormat offered) {
        super("booking.format", words, values);
        this.offered = offered;
    }

    @Override
    public List<Group> groups() {
        List<Option> options = offered.choices().stream()
                .map(format -> new Option(format.name(), words().text("booking.where." + format.code())))
                .toList();
        return List.of(Group.of("", "", select(FORMAT, options).mandatory()));
    }

    /** Only when nothing is wrong. */
    SessionFormat format() {
        return SessionFormat.valueOf(value(FORMAT));
    }
}

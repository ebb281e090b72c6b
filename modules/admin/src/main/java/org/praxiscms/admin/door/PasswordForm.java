package org.praxiscms.admin.door;

import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Values;

/** Another password for oneself. */
class PasswordForm extends EntryForm {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    PasswordForm(Words words, Values values) {
        super("account", words, values);
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.of(
                "",
                "",
                field("passwordPresent", Kind.PASSWORD, LONGEST).mandatory(),
                field("passwordNext", Kind.NEW_PASSWORD, LONGEST).mandatory(),
                field("passwordAgain", Kind.NEW_PASSWORD, LONGEST).mandatory()));
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (!problems.containsKey("passwordNext") && next().length() < SHORTEST) {
            problems.put("passwordNext", text("passwordNext.short", SHORTEST));
        }
        if (!problems.containsKey("passwordAgain")
                && !values().raw("passwordAgain").equals(next())) {
            problems.put("passwordAgain", text("passwordAgain.differs"));
        }
    }

    String present() {
        return values().raw("passwordPresent");
    }

    String next() {
        return values().raw("passwordNext");
    }
}

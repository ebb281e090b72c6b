package org.praxiscms.admin.door;

import java.util.ArrayList;
import java.util.List;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.form.Values.Entry;

/**
 * A form that came when its session had ended: what was written in it stays in the sign-in page, and nowhere else, until
 * somebody has signed in and sends it again. The server stores none of it.
 *
 * @param action where the form was sent; an address inside the admin
 * @param version of what is edited; -1 for something new
 * @param entries what was written, without passwords and what the machinery had added
 */
public record Kept(String action, int version, List<Entry> entries) {

    /** Nothing. */
    static final Kept NOTHING = new Kept("", -1, List.of());

    private static final String ACTION = "kept-action";
    private static final String VERSION = "kept-version";
    private static final String FIELD = "kept.";

    public Kept {
        entries = List.copyOf(entries);
    }

    /** What a form held that has just come. */
    static Kept of(String action, Values values) {
        boolean inside = WayBack.of(action).path().equals(action);
        return inside && !values.entries().isEmpty() ? new Kept(action, values.version(), values.entries()) : NOTHING;
    }

    /** What a sign-in page has carried along. */
    static Kept carried(Values signIn) {
        Values values = Values.none().with(Values.VERSION, signIn.one(VERSION));
        for (Entry entry : signIn.entries()) {
            String name = entry.name().startsWith(FIELD) ? entry.name().substring(FIELD.length()) : "";
            if (!name.isEmpty()) {
                List<String> all = new ArrayList<>(values.all(name));
                all.add(entry.text());
                values = values.with(name, all);
            }
        }
        return of(signIn.one(ACTION), values);
    }

    /** The fields by which a sign-in page carries it along. */
    public List<Entry> fields() {
        List<Entry> fields = new ArrayList<>();
        if (!isNothing()) {
            fields.add(new Entry(ACTION, action));
            fields.add(new Entry(VERSION, Integer.toString(version)));
            entries.forEach(entry -> fields.add(new Entry(FIELD + entry.name(), entry.text())));
        }
        return fields;
    }

    /** Whether there is nothing to be sent again. */
    public boolean isNothing() {
        return entries.isEmpty();
    }
}

package org.praxiscms.admin.arrangement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.praxiscms.admin.form.Values;

/** What an address proposes for a form's fields. */
final class Query {

    private Query() {}

    /** The values of some fields, those that the address names. */
    static Values values(Values otherwise, MultivaluedMap<String, String> query, List<String> names) {
        Values values = otherwise;
        for (String name : names) {
            String text = query.getFirst(name);
            values = text == null ? values : values.with(name, text);
        }
        return values;
    }
}

package org.praxiscms.theme.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.praxiscms.theme.Form;

/** What several forms of booking have in common. */
final class SampleFields {

    private final SampleFrame frame;

    SampleFields(SampleFrame frame) {
        this.frame = frame;
    }

    /** A field of booking, labelled as its name says. */
    Form.Field field(String name, String kind, String autocomplete, String value, String error) {
        boolean required = !name.equals("phone");
        String label = frame.text("details." + name);
        String hint = frame.text("details." + name + ".hint");
        return new Form.Field(name, kind, label, hint, value, required, autocomplete, error);
    }

    /** What a form of booking carries along. */
    static Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("at", "2026-11-12T08:00:00Z");
        hidden.put("from", "trauma-bonds");
        return hidden;
    }
}

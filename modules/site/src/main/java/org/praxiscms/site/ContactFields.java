package org.praxiscms.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.praxiscms.core.booking.contact.ContactSheet;
import org.praxiscms.theme.Form;

/** The fields in which visitors say how they may be reached safely: all of them optional, folded until they are wanted. */
final class ContactFields {

    private ContactFields() {}

    static Form.Field of(ContactSheet sheet, Map<String, String> problems, Words words) {
        List<Form.Option> answers = List.of(
                new Form.Option("", words.text("contact.unsaid")),
                new Form.Option("yes", words.text("contact.yes")),
                new Form.Option("no", words.text("contact.no")));
        List<Form.Field> fields = new ArrayList<>();
        ContactSheet.CHANNELS.forEach(channel -> fields.add(field(channel, "select", sheet, problems, answers, words)));
        fields.add(field("from", "time", sheet, problems, List.of(), words));
        fields.add(field("until", "time", sheet, problems, List.of(), words));
        fields.add(field("safeWord", "text", sheet, problems, List.of(), words));
        fields.add(field("named", "checkbox", sheet, problems, List.of(), words));
        return Form.Field.fold("contact", words.text("contact.heading"), words.text("contact.hint"), fields);
    }

    /** The label of a field, by its name in the API such as {@code contact.from}; empty for another's. */
    static String label(String apiField, Words words) {
        return apiField.startsWith("contact.") ? words.text(apiField) : "";
    }

    private static Form.Field field(
            String name,
            String kind,
            ContactSheet sheet,
            Map<String, String> problems,
            List<Form.Option> options,
            Words words) {
        String field = ParticularsForm.field("contact." + name);
        String hint = switch (name) {
            case "mail", "voicemail", "from", "safeWord", "named" -> words.text("contact." + name + ".hint");
            default -> "";
        };
        return new Form.Field(
                field,
                kind,
                words.text("contact." + name),
                hint,
                sheet.at(name),
                false,
                "",
                problems.getOrDefault(field, ""),
                options);
    }
}

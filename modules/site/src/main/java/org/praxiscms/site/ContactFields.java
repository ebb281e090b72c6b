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
        return Form.Field.fold("contact", words.text("contact.heading"), words.text("contact.hint"), fields);
    }

    /**
     * Whether mails may name the practice: asked of everybody, since what a mail gives away cannot be taken back. No, unless
     * the visitor says yes.
     *
     * @param neutralLinks whether the mails' links name nobody either
     */
    static Form.Field named(ContactSheet sheet, Map<String, String> problems, boolean neutralLinks, Words words) {
        String field = ParticularsForm.field("contact.named");
        String hint = words.text("contact.named.hint");
        return new Form.Field(
                field,
                "radios",
                words.text("contact.named"),
                neutralLinks ? hint : hint + " " + words.text("contact.named.link"),
                sheet.at("named").isEmpty() ? "no" : sheet.at("named"),
                true,
                "",
                problems.getOrDefault(field, ""),
                List.of(
                        new Form.Option("no", words.text("contact.named.no")),
                        new Form.Option("yes", words.text("contact.named.yes"))));
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
            case "mail", "voicemail", "from", "safeWord" -> words.text("contact." + name + ".hint");
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

package org.praxiscms.site;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.Particulars;
import org.praxiscms.core.booking.consent.ConsentSheet;
import org.praxiscms.core.booking.contact.ContactSheet;
import org.praxiscms.core.booking.intake.AnswerSheet;

/** What else a visitor hands in, in fields whose names the practice's settings decide. */
final class ParticularsForm {

    private static final String ANSWER = "answers-";
    private static final String CONSENT = "consents-";
    private static final String CONTACT = "contact-";
    private static final String SEEN = "version-";

    private final MultivaluedMap<String, String> sent;

    ParticularsForm(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    /** Nothing entered yet. */
    static ParticularsForm empty() {
        return new ParticularsForm(new MultivaluedHashMap<>());
    }

    /** Name of the field for what the API calls so, such as {@code answers-<id>} for {@code answers.<id>}. */
    static String field(String apiField) {
        return apiField.replace('.', '-');
    }

    /** Name of the field that says which version of a consent was shown. */
    static String seenField(String consent) {
        return SEEN + consent;
    }

    /** What was handed in. @param sentence see {@link ConsentSheet#sentence} */
    Particulars particulars(Optional<String> sentence, FormatChoice format) {
        Map<String, String> seen = new HashMap<>();
        below(SEEN).forEach((consent, version) -> seen.put(consent, version.get(0)));
        return new Particulars(
                new AnswerSheet(below(ANSWER)),
                new ConsentSheet(below(CONSENT).keySet(), seen, sentence),
                contact(),
                AttendanceFields.sheet(this::one),
                format);
    }

    /** What was entered in a field, without blanks around it; empty for nothing. */
    String one(String field) {
        String text = sent.getFirst(field);
        return text == null ? "" : text.strip();
    }

    private ContactSheet contact() {
        Map<String, String> said = new HashMap<>();
        below(CONTACT).forEach((field, texts) -> said.put(field, texts.get(0)));
        return new ContactSheet(said);
    }

    private Map<String, List<String>> below(String prefix) {
        return sent.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(Collectors.toMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue));
    }
}

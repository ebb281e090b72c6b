package org.praxiscms.site.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.praxiscms.core.booking.signatory.AttendanceSheet;

/** Who comes, and who has to agree, in the body of a booking. */
final class AttendanceBody {

    private static final Set<String> FIELDS = Set.of("kind", "minor", "signatories");
    private static final Set<String> PERSON = Set.of("name", "email");

    // More than these are refused anyway; what nobody reads need not be kept.
    private static final int MOST = 3;

    private final Map<String, String> problems;

    /** @param problems where what is wrong goes, by field */
    AttendanceBody(Map<String, String> problems) {
        this.problems = problems;
    }

    AttendanceSheet sheet(JsonObject attendance) {
        List<AttendanceSheet.Person> people = new ArrayList<>();
        attendance.getOrDefault("signatories", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .limit(MOST)
                .map(JsonValue::asJsonObject)
                .forEach(person -> {
                    String at = "signatories." + people.size() + ".";
                    people.add(new AttendanceSheet.Person(text(person, "name", at), text(person, "email", at)));
                });
        return new AttendanceSheet(text(attendance, "kind", ""), text(attendance, "minor", ""), people);
    }

    /** @throws ClassCastException when it has another shape */
    static boolean known(JsonObject attendance) {
        return FIELDS.containsAll(attendance.keySet())
                && attendance.getOrDefault("signatories", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                        .allMatch(person ->
                                PERSON.containsAll(person.asJsonObject().keySet()));
    }

    private String text(JsonObject object, String name, String at) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString text) {
            return text.getString().strip();
        }
        if (value != JsonValue.NULL) {
            problems.put("attendance." + at + name, "A text is needed.");
        }
        return "";
    }
}

package org.praxiscms.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.praxiscms.core.booking.signatory.Attendance;
import org.praxiscms.core.booking.signatory.AttendanceSheet;
import org.praxiscms.core.booking.signatory.WhoMayCome;
import org.praxiscms.theme.Form;

/** The fields in which visitors say who comes, and who has to agree to it; none where one adult alone may come. */
final class AttendanceFields {

    /** The field of {@link Attendance}. */
    static final String KIND = "attendance";

    private static final String FLAWED = "attendance.";
    private static final String MINOR = "minor-name";

    private AttendanceFields() {}

    /** What was sent: only what belongs to who comes. @param sent a field's text by its name; empty for none */
    static AttendanceSheet sheet(UnaryOperator<String> sent) {
        String kind = sent.apply(KIND);
        List<AttendanceSheet.Person> people = new ArrayList<>();
        for (String person : people(kind)) {
            String name = sent.apply(person + "-name");
            String email = sent.apply(person + "-email");
            if (!name.isEmpty() || !email.isEmpty()) {
                people.add(new AttendanceSheet.Person(name, email));
            }
        }
        return new AttendanceSheet(kind, kind.equals(Attendance.MINOR.code()) ? sent.apply(MINOR) : "", people);
    }

    private static List<String> people(String kind) {
        return kind.equals(Attendance.COUPLE.code())
                ? List.of("other")
                : kind.equals(Attendance.MINOR.code()) ? List.of("guardian", "guardian2") : List.of();
    }

    /** Whether the API's name of a field is one of these. */
    static boolean owns(String apiField) {
        return apiField.startsWith(FLAWED);
    }

    /** Name of the field for what the API calls so. @param kind who comes */
    static String field(String apiField, String kind) {
        String[] parts = apiField.split("\\.");
        if (parts.length == 4) {
            List<String> people = people(kind);
            int position = Integer.parseInt(parts[2]);
            return position < people.size() ? people.get(position) + "-" + parts[3] : KIND;
        }
        return parts[1].equals("minor") ? MINOR : KIND;
    }

    /** The label of a field. */
    static String label(String field, Words words) {
        return switch (field) {
            case KIND -> words.text("attendance.heading");
            case MINOR -> words.text("attendance.minorName");
            default -> words.text("attendance." + field.replace('-', '.'));
        };
    }

    /** Who comes, where the form cannot ask because there is one answer only: travels along. */
    static Map<String, String> carried(WhoMayCome allowed) {
        boolean asks = allowed.kinds().size() > 1 || allowed.usual() == Attendance.ADULT;
        return asks ? Map.of() : Map.of(KIND, allowed.usual().code());
    }

    /** The fields. @param problems what is wrong, by field */
    static List<Form.Field> of(
            WhoMayCome allowed, UnaryOperator<String> sent, Map<String, String> problems, Words words) {
        List<Form.Field> fields = new ArrayList<>();
        if (allowed.kinds().size() > 1) {
            String chosen = sent.apply(KIND).isEmpty() ? allowed.usual().code() : sent.apply(KIND);
            List<Form.Option> options = allowed.kinds().stream()
                    .map(kind -> new Form.Option(kind.code(), words.text("attendance." + kind.code())))
                    .toList();
            String error = problems.getOrDefault(KIND, "");
            fields.add(new Form.Field(
                    KIND, "radios", words.text("attendance.heading"), "", chosen, true, "", error, options));
        }
        if (allowed.kinds().size() == 1 && problems.containsKey(KIND)) { // there was a choice when the form was opened
            fields.add(new Form.Field(KIND, "note", "", "", "", true, "", problems.get(KIND)));
        }
        if (allowed.kinds().contains(Attendance.COUPLE)) {
            fields.add(group(Attendance.COUPLE, List.of("other-name", "other-email"), sent, problems, words));
        }
        if (allowed.kinds().contains(Attendance.MINOR)) {
            List<String> names = new ArrayList<>(List.of(MINOR, "guardian-name", "guardian-email"));
            if (allowed.guardians() > 1) {
                names.addAll(List.of("guardian2-name", "guardian2-email"));
            }
            fields.add(group(Attendance.MINOR, names, sent, problems, words));
        }
        return fields;
    }

    private static Form.Field group(
            Attendance kind,
            List<String> names,
            UnaryOperator<String> sent,
            Map<String, String> problems,
            Words words) {
        String prefix = "attendance." + kind.code();
        return Form.Field.group(
                kind.code(),
                words.text(prefix + ".heading"),
                words.text(prefix + ".hint"),
                names.stream().map(name -> field(name, sent, problems, words)).toList());
    }

    private static Form.Field field(
            String name, UnaryOperator<String> sent, Map<String, String> problems, Words words) {
        String kind = name.endsWith("-email") ? "email" : "text";
        String hint = name.equals(MINOR) ? words.text("attendance.minorName.hint") : "";
        return new Form.Field(
                name, kind, label(name, words), hint, sent.apply(name), true, "", problems.getOrDefault(name, ""));
    }
}

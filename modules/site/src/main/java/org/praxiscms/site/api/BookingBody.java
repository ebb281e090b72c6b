package org.praxiscms.site.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.booking.BookingRequest;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.Origin;
import org.praxiscms.core.booking.Particulars;
import org.praxiscms.core.booking.consent.ConsentSheet;
import org.praxiscms.core.booking.contact.ContactSheet;
import org.praxiscms.core.booking.intake.AnswerSheet;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.core.text.PhoneNumber;
import org.praxiscms.core.text.Slug;
import org.praxiscms.site.WrittenTime;

/** The body of a booking by API, read strictly; what is wrong is collected field by field. */
final class BookingBody {

    private static final Set<String> FIELDS = Set.of(
            "type",
            "practitioner",
            "start",
            "client",
            "origin",
            "hold",
            "answers",
            "consents",
            "contact",
            "attendance",
            "format",
            "proof");
    private static final Set<String> CONTACT_FIELDS =
            Set.of("mail", "call", "text", "voicemail", "named", "from", "until", "safeWord");
    private static final Set<String> CLIENT_FIELDS = Set.of("name", "email", "phone");
    private static final Set<String> PROOF_FIELDS = Set.of("challenge", "nonce");
    private static final Set<String> ORIGIN_FIELDS = Set.of("article", "callToAction");

    private final JsonObject body;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private BookingBody(JsonObject body) {
        this.body = body;
    }

    /** @throws Parameters.Refused when it is no JSON object, or has a field that is not known */
    static BookingBody parse(String text) {
        try {
            BookingBody body = new BookingBody(JsonBuilders.read(text));
            body.requireKnown(body.body, FIELDS);
            body.requireKnown(body.object("client"), CLIENT_FIELDS);
            body.requireKnown(body.object("origin"), ORIGIN_FIELDS);
            body.requireKnown(body.object("contact"), CONTACT_FIELDS);
            body.requireKnown(body.object("proof"), PROOF_FIELDS);
            if (!AttendanceBody.known(body.object("attendance"))) {
                throw Parameters.Refused.body("The attendance has an unknown field");
            }
            body.object("answers");
            body.body.getOrDefault("consents", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
            return body;
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            throw Parameters.Refused.body("The body is not a JSON object of the documented shape");
        }
    }

    /** The request; empty when something is wrong, see {@link #errors}. */
    Optional<BookingRequest> request(Optional<String> idempotencyKey) {
        Slug type = slug("type", true).orElse(null);
        Optional<Slug> practitioner = slug("practitioner", false);
        Instant start = start();
        JsonObject client = object("client");
        String name = text(client, "name").strip();
        Optional<EmailAddress> email = EmailAddress.of(text(client, "email"));
        String phone = text(client, "phone").strip();
        if (!Client.isName(name)) {
            problems.put("client.name", "A name of 1–" + Client.LONGEST_NAME + " characters is needed.");
        }
        if (email.isEmpty()) {
            problems.put("client.email", "An email address is needed for the confirmation, such as name@example.org.");
        }
        if (!phone.isEmpty() && PhoneNumber.of(phone).isEmpty()) {
            problems.put(
                    "client.phone",
                    "A phone number has digits, and may have an extension, such as +43 1 234 56 78 ext. 12.");
        }
        Particulars particulars = new Particulars(
                answers(),
                consents(),
                contact(),
                new AttendanceBody(problems).sheet(object("attendance")),
                new FormatChoice(body.containsKey("format") ? text(body, "format") : FormatChoice.LATER));
        Origin origin = new Origin(id("article"), id("callToAction"));
        Optional<Secret> hold = Optional.of(text(body, "hold"))
                .filter(token -> !token.isEmpty())
                .map(Secret::new);
        return problems.isEmpty()
                ? Optional.of(new BookingRequest(
                        type,
                        practitioner,
                        start,
                        new Client(name, email.orElseThrow(), phone.isEmpty() ? null : phone),
                        origin,
                        hold,
                        idempotencyKey,
                        particulars))
                : Optional.empty();
    }

    /** A part of the proof of work; empty for none. @param name {@code challenge} or {@code nonce} */
    String proof(String name) {
        return object("proof").get(name) instanceof JsonString text ? text.getString() : "";
    }

    /** What is wrong, as the API's {@code errors}. */
    JsonArrayBuilder errors() {
        return errors(problems);
    }

    /** Problems by field, as the API's {@code errors}. */
    static JsonArrayBuilder errors(Map<String, String> problems) {
        JsonArrayBuilder errors = JsonBuilders.array();
        problems.forEach((field, message) ->
                errors.add(JsonBuilders.object().add("field", field).add("message", message)));
        return errors;
    }

    private Optional<Slug> slug(String name, boolean required) {
        String text = text(body, name);
        if (text.isEmpty() && !required) {
            return Optional.empty();
        }
        Optional<Slug> slug = Slug.of(text);
        if (slug.isEmpty()) {
            problems.put(name, "A slug is needed.");
        }
        return slug;
    }

    private Instant start() {
        try {
            return WrittenTime.instant(text(body, "start"));
        } catch (DateTimeException e) {
            problems.put("start", "An RFC 3339 instant in UTC is needed, such as 2026-11-23T09:00:00Z.");
            return null;
        }
    }

    private UUID id(String name) {
        String text = text(object("origin"), name);
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            problems.put("origin." + name, "This is not an id.");
            return null;
        }
    }

    private AnswerSheet answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        object("answers").forEach((question, value) -> {
            List<JsonValue> values = value instanceof JsonArray several ? several : List.of(value);
            if (values.stream().allMatch(JsonString.class::isInstance)) {
                answers.put(
                        question,
                        values.stream()
                                .map(text -> ((JsonString) text).getString())
                                .toList());
            } else if (value != JsonValue.NULL) {
                problems.put("answers." + question, "A text or a list of texts is needed.");
            }
        });
        return new AnswerSheet(answers);
    }

    private ConsentSheet consents() {
        Set<String> agreed = new HashSet<>();
        body.getOrDefault("consents", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().forEach(id -> {
            if (id instanceof JsonString text) {
                agreed.add(text.getString());
            } else {
                problems.put("consents", "A list of ids is needed.");
            }
        });
        return new ConsentSheet(agreed, Map.of(), Optional.empty());
    }

    private ContactSheet contact() {
        Map<String, String> said = new LinkedHashMap<>();
        object("contact").forEach((field, value) -> {
            if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
                said.put(field, value == JsonValue.TRUE ? "yes" : "no");
            } else if (value instanceof JsonString text) {
                said.put(field, text.getString());
            } else if (value != JsonValue.NULL) {
                problems.put("contact." + field, "A text, or true or false, is needed.");
            }
        });
        return new ContactSheet(said);
    }

    private JsonObject object(String name) {
        JsonValue value = body.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
        return value.asJsonObject();
    }

    private String text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        problems.put(name, "A text is needed.");
        return "";
    }

    private void requireKnown(JsonObject object, Set<String> known) {
        if (!known.containsAll(object.keySet())) {
            throw Parameters.Refused.body("The body has an unknown field; known fields are " + known);
        }
    }
}

package org.praxiscms.core.booking.slot;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Readings of a JSON object that refuse what they do not know. */
final class StrictJson {

    private StrictJson() {}

    static OptionalInt optionalInt(JsonObject object, String field) {
        return object.containsKey(field) && !object.isNull(field)
                ? OptionalInt.of(object.getInt(field))
                : OptionalInt.empty();
    }

    static Instant instant(JsonObject object, String field) {
        return Instant.parse(object.getString(field));
    }

    static List<Instant> instants(JsonArray array) {
        return array.getValuesAs(JsonString::getString).stream()
                .map(Instant::parse)
                .toList();
    }

    static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    static JsonObject only(Set<String> known, JsonObject object) {
        for (String field : object.keySet()) {
            oneOf(known, field);
        }
        return object;
    }

    static String oneOf(Set<String> known, String word) {
        if (!known.contains(word)) {
            throw new IllegalArgumentException("Unknown in a case file: " + word);
        }
        return word;
    }
}

package org.praxiscms.core.text;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;

/**
 * JSON objects, arrays and readers from one provider that is looked up once. The methods of {@link jakarta.json.Json}
 * search the class path for it at every call, which made a month of free times several times as dear
 * (docs/performance.md).
 */
public final class JsonBuilders {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonBuilders() {}

    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    public static JsonArrayBuilder array(Collection<?> values) {
        return PROVIDER.createArrayBuilder(values);
    }

    public static JsonString value(String text) {
        return PROVIDER.createValue(text);
    }

    /**
     * The object that a JSON text from anywhere is, with all its texts composed, see {@link TypedText#composed}.
     *
     * @throws JsonException when it is none, or beyond what is read: nested 1,000 deep, numbers of 1,100 digits
     */
    public static JsonObject read(String text) {
        try (JsonReader reader = reader(text)) {
            return composed(reader.readObject());
        } catch (JsonException malformed) {
            throw malformed;
        } catch (RuntimeException beyond) { // Parsson has no name of its own for them
            throw new JsonException("No JSON object that can be read", beyond);
        }
    }

    /** A reader of a JSON text. */
    public static JsonReader reader(String text) {
        return PROVIDER.createReader(new StringReader(text));
    }

    private static JsonObject composed(JsonObject object) {
        JsonObjectBuilder composed = object();
        object.forEach((name, value) -> composed.add(TypedText.composed(name), composed(value)));
        return composed.build();
    }

    private static JsonValue composed(JsonValue value) {
        return switch (value) {
            case JsonObject object -> composed(object);
            case JsonArray array -> {
                JsonArrayBuilder composed = array();
                array.forEach(one -> composed.add(composed(one)));
                yield composed.build();
            }
            case JsonString text -> value(TypedText.composed(text.getString()));
            default -> value;
        };
    }
}

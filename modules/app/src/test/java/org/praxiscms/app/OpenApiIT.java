package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The API's description and what the API really answers. */
class OpenApiIT extends ServerTest {

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\\s*\"#/components/schemas/([A-Za-z]+)\"");

    @Test
    void everyReferenceLeadsToASchema() {
        String text = Http.HARBOUR.get("/openapi").body();
        Set<String> referred = new TreeSet<>();
        Matcher references = REFERENCE.matcher(text);
        while (references.find()) {
            referred.add(references.group(1));
        }
        assertThat(referred).hasSizeGreaterThan(5);
        assertThat(schemas().keySet()).containsAll(referred);
    }

    @Test
    void everyPathWithoutParametersAnswers() {
        JsonObject paths = json("/openapi").getJsonObject("paths");
        assertThat(paths).isNotEmpty();
        paths.forEach((path, operations) -> {
            if (!path.contains("{") && operations.asJsonObject().containsKey("get")) {
                assertThat(Http.HARBOUR.get(path).statusCode()).as(path).isIn(200, 400);
            }
        });
    }

    @Test
    void answersAreAsDescribed() {
        String from = Http.HARBOUR.freeStart(0);
        Map<String, List<JsonValue>> answers = Map.of(
                "Practice", List.of(json("/api/v1/practice")),
                "AppointmentType", json("/api/v1/appointment-types").getJsonArray("items"),
                "Practitioner", json("/api/v1/practitioners").getJsonArray("items"),
                "ArticleSummary", json("/api/v1/articles").getJsonArray("items"),
                "Slot",
                        json("/api/v1/slots?type=free-consultation&from=" + from + "&to="
                                        + java.time.Instant.parse(from).plusSeconds(86_400))
                                .getJsonArray("slots"));
        answers.forEach((schema, items) -> {
            assertThat(items).as(schema).isNotEmpty();
            items.forEach(item -> matches(schema, item.asJsonObject(), schemas().getJsonObject(schema)));
        });
    }

    private void matches(String where, JsonObject answer, JsonObject schema) {
        JsonObject properties = schema.getJsonObject("properties");
        assertThat(properties.keySet()).as(where).containsAll(answer.keySet());
        JsonArray required = schema.getJsonArray("required");
        if (required != null) {
            assertThat(answer.keySet())
                    .as(where)
                    .containsAll(required.getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList());
        }
        answer.forEach((name, value) -> {
            JsonObject described = properties.getJsonObject(name);
            if (value instanceof JsonObject object && described.containsKey("properties")) {
                matches(where + "." + name, object, described);
            }
            if (value instanceof JsonArray array
                    && described.getJsonObject("items").containsKey("properties")) {
                array.forEach(
                        item -> matches(where + "." + name, item.asJsonObject(), described.getJsonObject("items")));
            }
        });
    }

    private static JsonObject schemas() {
        return json("/openapi").getJsonObject("components").getJsonObject("schemas");
    }

    private static JsonObject json(String path) {
        try (JsonReader reader =
                Json.createReader(new StringReader(Http.HARBOUR.get(path).body()))) {
            return reader.readObject();
        }
    }
}

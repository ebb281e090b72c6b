package org.praxiscms.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

/**
 * The files of one demonstration practice: {@code practice.json} and the texts beside it.
 *
 * @param folder resource folder, such as {@code demo/harbour}
 * @param json contents of {@code practice.json}
 */
record PracticeFile(String folder, JsonObject json) {

    static PracticeFile in(String folder) {
        try (JsonReader reader = JsonBuilders.reader(read(folder + "/practice.json"))) {
            return new PracticeFile(folder, reader.readObject());
        }
    }

    List<JsonObject> all(String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    Markdown text(JsonObject of) {
        return new Markdown(read(folder + "/" + of.getString("file")));
    }

    static Slug slug(JsonObject of) {
        return new Slug(of.getString("slug"));
    }

    static Optional<String> optional(JsonObject of, String name) {
        return of.isNull(name) ? Optional.empty() : Optional.of(of.getString(name));
    }

    static BigDecimal money(JsonObject of, String name) {
        return optional(of, name).map(BigDecimal::new).orElse(null);
    }

    static List<String> strings(JsonObject of, String name) {
        JsonArray array = of.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private static String read(String resource) {
        try (InputStream in = PracticeFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The demonstration lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

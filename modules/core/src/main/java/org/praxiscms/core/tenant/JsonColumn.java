package org.praxiscms.core.tenant;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.postgresql.util.PGobject;
import org.praxiscms.core.text.JsonBuilders;

/**
 * Short lists of values that only ever travel as a whole, in one {@code jsonb} column. For use by converters, each of
 * which must name its types itself: EclipseLink reads them off the converter's own interface.
 */
public final class JsonColumn {

    private JsonColumn() {}

    /** The column's value for a list; null stays null. */
    public static <V> Object write(List<V> values, Function<V, JsonValue> asJson) {
        if (values == null) {
            return null;
        }
        JsonArrayBuilder array = JsonBuilders.array();
        values.forEach(value -> array.add(asJson.apply(value)));
        PGobject column = new PGobject();
        column.setType("jsonb");
        try {
            column.setValue(array.build().toString());
        } catch (SQLException e) {
            throw new IllegalStateException("A list could not be written as jsonb", e);
        }
        return column;
    }

    /** The list of a column's value; null stays null. */
    public static <V> List<V> read(Object column, Function<JsonValue, V> fromJson) {
        if (column == null) {
            return null;
        }
        String text = column instanceof PGobject object ? object.getValue() : column.toString();
        try (JsonReader reader = JsonBuilders.reader(text)) {
            JsonArray array = reader.readArray();
            return array.stream().map(fromJson).toList();
        }
    }
}

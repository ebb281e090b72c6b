package org.praxiscms.core.practice;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.praxiscms.core.tenant.JsonColumn;
import org.praxiscms.core.text.JsonBuilders;

/** Stores crisis lines. */
@Converter
public class CrisisLines implements AttributeConverter<List<CrisisLine>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<CrisisLine> values) {
        return JsonColumn.write(values, CrisisLines::json);
    }

    @Override
    public List<CrisisLine> convertToEntityAttribute(Object column) {
        return JsonColumn.read(column, CrisisLines::value);
    }

    private static JsonValue json(CrisisLine line) {
        return JsonBuilders.object()
                .add("name", line.name())
                .add("number", line.number())
                .add("address", line.address())
                .add("hours", line.hours())
                .add("note", line.note())
                .add("source", line.source())
                .add("checked", line.checked())
                .build();
    }

    private static CrisisLine value(JsonValue json) {
        JsonObject line = json.asJsonObject();
        return new CrisisLine(
                line.getString("name"),
                line.getString("number"),
                line.getString("address"),
                line.getString("hours"),
                line.getString("note"),
                line.getString("source"),
                line.getString("checked"));
    }
}

package org.praxiscms.core.tenant;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.praxiscms.core.text.JsonBuilders;

/** Stores a list of short texts. */
@Converter
public class StringListConverter implements AttributeConverter<List<String>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<String> values) {
        return JsonColumn.write(values, StringListConverter::json);
    }

    @Override
    public List<String> convertToEntityAttribute(Object column) {
        return JsonColumn.read(column, StringListConverter::value);
    }

    private static JsonValue json(String value) {
        return JsonBuilders.value(value);
    }

    private static String value(JsonValue json) {
        return ((JsonString) json).getString();
    }
}

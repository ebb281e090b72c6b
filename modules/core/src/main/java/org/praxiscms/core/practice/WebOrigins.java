package org.praxiscms.core.practice;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.praxiscms.core.tenant.JsonColumn;
import org.praxiscms.core.text.JsonBuilders;

/** Stores web origins. */
@Converter
public class WebOrigins implements AttributeConverter<List<WebOrigin>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<WebOrigin> values) {
        return JsonColumn.write(values, WebOrigins::json);
    }

    @Override
    public List<WebOrigin> convertToEntityAttribute(Object column) {
        return JsonColumn.read(column, WebOrigins::value);
    }

    private static JsonValue json(WebOrigin origin) {
        return JsonBuilders.value(origin.value());
    }

    private static WebOrigin value(JsonValue json) {
        return new WebOrigin(((JsonString) json).getString());
    }
}

package org.praxiscms.core.practice;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.praxiscms.core.tenant.JsonColumn;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.core.text.Markdown;

/** Stores the front page's sections. */
@Converter
public class HomeSections implements AttributeConverter<List<HomeSection>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<HomeSection> values) {
        return JsonColumn.write(values, HomeSections::json);
    }

    @Override
    public List<HomeSection> convertToEntityAttribute(Object column) {
        return JsonColumn.read(column, HomeSections::value);
    }

    private static JsonValue json(HomeSection section) {
        return JsonBuilders.object()
                .add("heading", section.heading())
                .add("body", section.body().text())
                .build();
    }

    private static HomeSection value(JsonValue json) {
        JsonObject section = json.asJsonObject();
        return new HomeSection(section.getString("heading"), new Markdown(section.getString("body")));
    }
}

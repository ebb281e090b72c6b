package org.praxiscms.core.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores every {@link Markdown} as the text the editor wrote. */
@Converter(autoApply = true)
public class MarkdownConverter implements AttributeConverter<Markdown, String> {

    @Override
    public String convertToDatabaseColumn(Markdown markdown) {
        return markdown == null ? null : markdown.text();
    }

    @Override
    public Markdown convertToEntityAttribute(String text) {
        return text == null ? null : new Markdown(text);
    }
}

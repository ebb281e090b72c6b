package org.praxiscms.core.privacy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a text sealed; see {@link Vault}. */
@Converter
public class SealedText implements AttributeConverter<String, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : Vault.configured().seal(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : Vault.configured().open(sealed);
    }
}

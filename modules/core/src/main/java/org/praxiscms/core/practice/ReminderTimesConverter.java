package org.praxiscms.core.practice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.util.PGobject;

/** Stores {@link ReminderTimes} as {@code int[]}, which SQL looks for due reminders in. */
@Converter
public class ReminderTimesConverter implements AttributeConverter<ReminderTimes, Object> {

    @Override
    public Object convertToDatabaseColumn(ReminderTimes times) {
        PGobject array = new PGobject();
        array.setType("int4[]");
        try {
            array.setValue(
                    times == null
                            ? null
                            : times.hours().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
        } catch (SQLException e) {
            throw new IllegalStateException("The times of reminders could not be written", e);
        }
        return array;
    }

    @Override
    public ReminderTimes convertToEntityAttribute(Object column) {
        if (column == null) {
            return null;
        }
        String text = column instanceof Object[] hours ? Arrays.toString(hours) : column.toString();
        return new ReminderTimes(
                Arrays.stream(text.replaceAll("[{}\\[\\]\\s]", "").split(","))
                        .filter(hour -> !hour.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }
}

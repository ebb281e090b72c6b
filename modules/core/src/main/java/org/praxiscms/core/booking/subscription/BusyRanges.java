package org.praxiscms.core.booking.subscription;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.util.PGobject;
import org.praxiscms.core.booking.TimeRange;
import org.praxiscms.core.booking.slot.TimeSlot;

/** Stores times as one {@code tstzmultirange}: PostgreSQL merges what overlaps or touches. */
@Converter
public class BusyRanges implements AttributeConverter<List<TimeSlot>, Object> {

    private static final TimeRange ONE = new TimeRange();

    @Override
    public Object convertToDatabaseColumn(List<TimeSlot> times) {
        PGobject ranges = new PGobject();
        ranges.setType("tstzmultirange");
        try {
            ranges.setValue(times.stream()
                    .map(ONE::convertToDatabaseColumn)
                    .map(range -> ((PGobject) range).getValue())
                    .collect(Collectors.joining(",", "{", "}")));
        } catch (SQLException e) {
            throw new IllegalStateException("Times could not be written as tstzmultirange", e);
        }
        return ranges;
    }

    @Override
    public List<TimeSlot> convertToEntityAttribute(Object column) {
        String text = column instanceof PGobject object ? object.getValue() : String.valueOf(column);
        String inside = text.substring(1, text.length() - 1);
        return inside.isEmpty()
                ? List.of()
                : Arrays.stream(inside.split("(?<=\\)),"))
                        .map(ONE::convertToEntityAttribute)
                        .toList();
    }
}

package org.praxiscms.core.booking;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.postgresql.util.PGobject;
import org.praxiscms.core.booking.slot.TimeSlot;

/** Stores a {@link TimeSlot} as {@code tstzrange}, start included, end excluded. */
@Converter
public class TimeRange implements AttributeConverter<TimeSlot, Object> {

    private static final DateTimeFormatter POSTGRESQL = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .optionalStart()
            .appendFraction(ChronoField.MICRO_OF_SECOND, 1, 6, true)
            .optionalEnd()
            .appendOffset("+HH:mm", "+00") // as the JVM's zone is: +00, +01, but +05:30
            .toFormatter(Locale.ROOT);

    @Override
    public Object convertToDatabaseColumn(TimeSlot slot) {
        PGobject range = new PGobject();
        range.setType("tstzrange");
        try {
            range.setValue(slot == null ? null : "[" + slot.start() + "," + slot.end() + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("A time could not be written as tstzrange", e);
        }
        return range;
    }

    @Override
    public TimeSlot convertToEntityAttribute(Object column) {
        if (column == null) {
            return null;
        }
        String text = column instanceof PGobject object ? object.getValue() : column.toString();
        String[] ends = text.substring(1, text.length() - 1).replace("\"", "").split(",");
        return new TimeSlot(
                OffsetDateTime.parse(ends[0], POSTGRESQL).toInstant(),
                OffsetDateTime.parse(ends[1], POSTGRESQL).toInstant());
    }
}

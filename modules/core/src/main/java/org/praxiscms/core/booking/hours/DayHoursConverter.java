package org.praxiscms.core.booking.hours;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.slot.DayHours;
import org.praxiscms.core.booking.slot.DayRange;

/** Stores {@link DayHours} as text, such as {@code 09:00-12:00,14:00-18:00}; closed is the empty text. */
@Converter
public class DayHoursConverter implements AttributeConverter<DayHours, String> {

    @Override
    public String convertToDatabaseColumn(DayHours hours) {
        return hours == null ? null : write(hours);
    }

    @Override
    public DayHours convertToEntityAttribute(String text) {
        return text == null ? null : read(text);
    }

    static DayHours read(String text) {
        return text.isEmpty()
                ? DayHours.CLOSED
                : new DayHours(
                        Arrays.stream(text.split(",")).map(DayRange::parse).toList());
    }

    private static String write(DayHours hours) {
        return hours.ranges().stream().map(DayRange::toString).collect(Collectors.joining(","));
    }
}

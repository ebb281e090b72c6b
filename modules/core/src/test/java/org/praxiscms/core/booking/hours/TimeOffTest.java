package org.praxiscms.core.booking.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.slot.DayHours;
import org.praxiscms.core.booking.slot.DayRange;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

class TimeOffTest {

    private static final LocalDate CLOCKS_FORWARD = LocalDate.of(2027, 3, 28);
    private static final Practitioner VIENNA = new Practitioner(
            new Slug("eva"),
            new Practitioner.Profile("Eva", "", "", new Markdown(""), List.of()),
            ZoneId.of("Europe/Vienna"),
            List.of(),
            0);

    @Test
    void takesWholeDatesOnThePractitionersClock() {
        TimeOff off = TimeOff.onDates(VIENNA, CLOCKS_FORWARD, CLOCKS_FORWARD, "");
        assertThat(off.span())
                .isEqualTo(new TimeSlot(Instant.parse("2027-03-27T23:00:00Z"), Instant.parse("2027-03-28T22:00:00Z")));
        assertThat(off.span().duration()).hasHours(23);
    }

    @Test
    void takesTheInstantsGiven() {
        TimeSlot span = TimeSlot.startingAt(Instant.parse("2027-03-28T10:00:00Z"), 90);
        TimeOff off = TimeOff.during(VIENNA, span, "away");
        assertThat(off.span()).isEqualTo(span);
        assertThat(off.firstDate()).isEmpty();
        assertThat(off.label()).isEqualTo("away");
    }

    @Test
    void refusesNonsense() {
        for (LocalDate last : List.of(CLOCKS_FORWARD.minusDays(1), CLOCKS_FORWARD.plusDays(366))) {
            assertThatThrownBy(() -> TimeOff.onDates(VIENNA, CLOCKS_FORWARD, last, ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Closure(CLOCKS_FORWARD, last, "Holidays"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> TimeOff.onDates(VIENNA, CLOCKS_FORWARD, CLOCKS_FORWARD, "x".repeat(81)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Closure(CLOCKS_FORWARD, CLOCKS_FORWARD, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void storesHoursAsTextThatReadsBack() {
        DayHoursConverter converter = new DayHoursConverter();
        DayHours hours = DayHours.of(new DayRange(540, 720), new DayRange(840, 1440));
        assertThat(converter.convertToDatabaseColumn(hours)).isEqualTo("09:00-12:00,14:00-24:00");
        assertThat(converter.convertToEntityAttribute("09:00-12:00,14:00-24:00"))
                .isEqualTo(hours);
        assertThat(converter.convertToDatabaseColumn(DayHours.CLOSED)).isEmpty();
        assertThat(converter.convertToEntityAttribute("")).isEqualTo(DayHours.CLOSED);
    }
}

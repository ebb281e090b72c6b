package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSlotTest {

    private static final Instant TEN = Instant.parse("2027-06-16T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2027-06-16T11:00:00Z");

    @Test
    void refusesToBeEmptyOrToRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSlot(TEN, TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSlot(ELEVEN, TEN));
    }

    @Test
    void knowsItsDuration() {
        assertThat(TimeSlot.startingAt(TEN, 60)).isEqualTo(new TimeSlot(TEN, ELEVEN));
        assertThat(new TimeSlot(TEN, ELEVEN).duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void overlapsWhatSharesAnInstant() {
        TimeSlot slot = new TimeSlot(TEN, ELEVEN);

        assertThat(slot.overlaps(slot)).isTrue();
        assertThat(slot.overlaps(TimeSlot.startingAt(ELEVEN.minusNanos(1), 1))).isTrue();
        assertThat(slot.overlaps(TimeSlot.startingAt(TEN.plusSeconds(60), 1))).isTrue();
    }

    @Test
    void doesNotOverlapWhatItTouches() {
        TimeSlot slot = new TimeSlot(TEN, ELEVEN);

        assertThat(slot.overlaps(TimeSlot.startingAt(ELEVEN, 60))).isFalse();
        assertThat(TimeSlot.startingAt(ELEVEN, 60).overlaps(slot)).isFalse();
    }

    @Test
    void sortsByStartThenByEnd() {
        TimeSlot early = TimeSlot.startingAt(TEN, 30);
        TimeSlot longer = TimeSlot.startingAt(TEN, 60);
        TimeSlot late = TimeSlot.startingAt(ELEVEN, 10);

        assertThat(List.of(late, longer, early).stream().sorted()).containsExactly(early, longer, late);
    }

    @Test
    void isGroupedByTheDateOfItsStartInTheVisitorsZone() {
        TimeSlot late = TimeSlot.startingAt(Instant.parse("2026-01-08T11:00:00Z"), 60);
        TimeSlot early = TimeSlot.startingAt(Instant.parse("2026-01-08T10:00:00Z"), 60);

        assertThat(TimeSlot.byDate(List.of(late, early), ZoneId.of("Pacific/Pago_Pago")))
                .containsExactly(
                        entry(LocalDate.parse("2026-01-07"), List.of(early)),
                        entry(LocalDate.parse("2026-01-08"), List.of(late)));
        assertThat(TimeSlot.byDate(List.of(late, early), ZoneId.of("Pacific/Kiritimati")))
                .containsExactly(entry(LocalDate.parse("2026-01-09"), List.of(early, late)));
    }
}

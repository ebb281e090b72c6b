package org.praxiscms.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.TimeSlot;

class OccupiedTimeTest {

    private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");
    private static final TimeSlot HOUR = TimeSlot.startingAt(TEN, 60);
    private static final OccupiedTime OCCUPIED = new OccupiedTime(HOUR, new Buffers(5, 15));

    @Test
    void blocksItsBuffersToo() {
        assertThat(OCCUPIED.time()).isEqualTo(HOUR);
        assertThat(OCCUPIED.blocked()).isEqualTo(TimeSlot.startingAt(TEN.minusSeconds(300), 80));
    }

    @Test
    void hasComeFromItsFirstInstantOn() {
        assertThat(OCCUPIED.hasCome(TEN.minusNanos(1))).isFalse();
        assertThat(OCCUPIED.hasCome(TEN)).isTrue();
    }
}

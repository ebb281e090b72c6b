package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollisionsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final Enquiry STRANGER = Enquiry.at(NOW);
    private static final BookedTime BOOKED =
            new BookedTime("b", at("10:00"), at("10:50"), new Buffers(5, 10), BookedTime.Status.CONFIRMED, true, true);

    @Test
    void buffersOfBothSidesAddUpAndTouchingIsNoCollision() {
        assertThat(met(slot("11:15", "11:30"), new Buffers(15, 0), STRANGER)).isEmpty();
        assertThat(met(slot("11:14", "11:30"), new Buffers(15, 0), STRANGER)).containsExactly(BOOKED);
        assertThat(met(slot("09:00", "09:55"), Buffers.NONE, STRANGER)).isEmpty();
        assertThat(met(slot("09:00", "09:56"), Buffers.NONE, STRANGER)).containsExactly(BOOKED);
    }

    @Test
    void theBookingThatIsMovedIsNotInItsOwnWay() {
        assertThat(met(slot("10:30", "11:20"), Buffers.NONE, STRANGER.moving("b")))
                .isEmpty();
    }

    @Test
    void allThatIsInTheWayIsNamed() {
        HeldTime held =
                new HeldTime("h", at("10:30"), at("11:30"), Buffers.NONE, NOW.plusSeconds(60), Optional.empty());
        HeldTime expired = new HeldTime("x", at("10:30"), at("11:30"), Buffers.NONE, NOW, Optional.empty());
        BlockedTime blocked = new BlockedTime("o", at("08:00"), at("18:00"));
        List<Busy> busy = List.of(BOOKED, held, expired, blocked);
        assertThat(Collisions.of(slot("10:40", "11:00"), Buffers.NONE, busy, STRANGER))
                .containsExactly(BOOKED, held, blocked);
    }

    private static List<Busy> met(TimeSlot slot, Buffers type, Enquiry enquiry) {
        return Collisions.of(slot, type, List.<Busy>of(BOOKED), enquiry);
    }

    private static TimeSlot slot(String start, String end) {
        return new TimeSlot(at(start), at(end));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-12-01T" + time + ":00Z");
    }
}

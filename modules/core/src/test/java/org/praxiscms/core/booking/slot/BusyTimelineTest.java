package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusyTimelineTest {

    private static final Instant NOON = Instant.parse("2027-06-16T12:00:00Z");

    @Test
    void findsAnEntryThatBeganLongBeforeOthers() {
        Busy allDay = new BlockedTime("day", NOON.minusSeconds(36_000), NOON.plusSeconds(36_000));
        Busy morning = new BlockedTime("morning", NOON.minusSeconds(7200), NOON.minusSeconds(3600));
        BusyTimeline timeline = new BusyTimeline(List.of(morning, allDay), Buffers.NONE);

        assertThat(timeline.meeting(TimeSlot.startingAt(NOON, 60))).contains(allDay);
    }

    @Test
    void letsSlotsTouch() {
        BusyTimeline timeline = timeline(NOON, NOON.plusSeconds(3600), Buffers.NONE, Buffers.NONE);

        assertThat(timeline.meeting(TimeSlot.startingAt(NOON.minusSeconds(3600), 60)))
                .isEmpty();
        assertThat(timeline.meeting(TimeSlot.startingAt(NOON.plusSeconds(3600), 60)))
                .isEmpty();
        assertThat(timeline.meeting(TimeSlot.startingAt(NOON.minusSeconds(3540), 60)))
                .isPresent();
        assertThat(timeline.meeting(TimeSlot.startingAt(NOON.plusSeconds(3540), 60)))
                .isPresent();
    }

    @Test
    void addsTheBuffersOfBothSides() {
        BusyTimeline timeline = timeline(NOON, NOON.plusSeconds(3600), new Buffers(5, 10), new Buffers(15, 20));

        assertThat(timeline.meeting(slotEnding(25, NOON))).isEmpty();
        assertThat(timeline.meeting(slotEnding(24, NOON))).isPresent();
        assertThat(timeline.meeting(slotStarting(NOON.plusSeconds(3600), 25))).isEmpty();
        assertThat(timeline.meeting(slotStarting(NOON.plusSeconds(3600), 24))).isPresent();
    }

    @Test
    void roundsSecondsOutwardToWholeMinutes() {
        Instant start = NOON.plusSeconds(90);
        BusyTimeline timeline = timeline(start, start.plusNanos(1), Buffers.NONE, Buffers.NONE);

        assertThat(timeline.meeting(TimeSlot.startingAt(NOON, 1))).isEmpty();
        assertThat(timeline.meeting(TimeSlot.startingAt(NOON.plusSeconds(1), 1)))
                .isPresent();
        assertThat(timeline.meeting(TimeSlot.startingAt(NOON.plusSeconds(119), 1)))
                .isPresent();
        assertThat(timeline.meeting(TimeSlot.startingAt(NOON.plusSeconds(120), 1)))
                .isEmpty();
    }

    @Test
    void isFreeWithoutEntries() {
        assertThat(new BusyTimeline(List.of(), Buffers.NONE).meeting(TimeSlot.startingAt(NOON, 60)))
                .isEmpty();
    }

    private static BusyTimeline timeline(Instant start, Instant end, Buffers own, Buffers type) {
        return new BusyTimeline(List.of(new BlockedTime("1", start, end, own)), type);
    }

    private static TimeSlot slotEnding(int minutes, Instant before) {
        return TimeSlot.startingAt(before.minusSeconds(60L * (minutes + 30)), 30);
    }

    private static TimeSlot slotStarting(Instant after, int minutes) {
        return TimeSlot.startingAt(after.plusSeconds(60L * minutes), 30);
    }
}

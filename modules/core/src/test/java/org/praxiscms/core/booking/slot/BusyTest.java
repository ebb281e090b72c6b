package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which busy entries block, and which count toward the limits of their type. */
class BusyTest {

    private static final Instant NOW = Instant.parse("2027-06-16T08:00:00Z");
    private static final Instant START = Instant.parse("2027-06-17T08:00:00Z");
    private static final Instant END = Instant.parse("2027-06-17T09:00:00Z");
    private static final Enquiry ENQUIRY = Enquiry.at(NOW).by("me");

    @Test
    void blockedTimeBlocksAndCountsForNothing() {
        assertThat(new BlockedTime("1", START, END).blocks(ENQUIRY)).isTrue();
        assertThat(new BlockedTime("1", START, END).counts(ENQUIRY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, false, true, true",
        "CONFIRMED, true, true, true",
        "REQUESTED, true, true, false",
        "REQUESTED, false, false, false",
        "REJECTED, true, false, false",
        "CANCELLED, true, false, false"
    })
    void bookedTimeBlocksAndCountsByItsStatus(
            BookedTime.Status status, boolean whileRequested, boolean blocks, boolean counts) {
        BookedTime booking = new BookedTime("1", START, END, Buffers.NONE, status, whileRequested, true);

        assertThat(booking.blocks(ENQUIRY)).isEqualTo(blocks);
        assertThat(booking.counts(ENQUIRY)).isEqualTo(counts);
    }

    @Test
    void bookingOfAnotherTypeBlocksButDoesNotCount() {
        BookedTime booking = new BookedTime("1", START, END, Buffers.NONE, BookedTime.Status.CONFIRMED, true, false);

        assertThat(booking.blocks(ENQUIRY)).isTrue();
        assertThat(booking.counts(ENQUIRY)).isFalse();
    }

    @Test
    void holdBlocksUntilItExpires() {
        assertThat(hold(NOW.plusNanos(1), "you").blocks(ENQUIRY)).isTrue();
        assertThat(hold(NOW, "you").blocks(ENQUIRY)).isFalse();
        assertThat(hold(NOW.plusNanos(1), "you").counts(ENQUIRY)).isFalse();
    }

    @Test
    void holdBlocksEverybodyButItsHolder() {
        Instant later = NOW.plusSeconds(600);

        assertThat(hold(later, "me").blocks(ENQUIRY)).isFalse();
        assertThat(hold(later, "me").blocks(Enquiry.at(NOW))).isTrue();
        assertThat(hold(later, null).blocks(ENQUIRY)).isTrue();
        assertThat(hold(later, null).blocks(Enquiry.at(NOW))).isTrue();
    }

    @Test
    void whatIsMovedNeitherBlocksNorCounts() {
        Enquiry moving = ENQUIRY.moving("1");
        BookedTime booking = BookedTime.confirmed("1", START, END);

        assertThat(booking.blocks(moving)).isFalse();
        assertThat(booking.counts(moving)).isFalse();
        assertThat(new BlockedTime("1", START, END).blocks(moving)).isFalse();
        assertThat(hold(NOW.plusSeconds(600), "you").blocks(moving)).isFalse();
        assertThat(BookedTime.confirmed("2", START, END).blocks(moving)).isTrue();
        assertThat(BookedTime.confirmed("2", START, END).counts(moving)).isTrue();
    }

    @Test
    void whatHasNoLengthBlocksNothing() {
        List<Busy> entries = List.of(
                new BlockedTime("1", START, START),
                BookedTime.confirmed("2", START, START),
                new HeldTime("3", START, START, Buffers.NONE, Instant.MAX, Optional.empty()));

        assertThat(entries).noneMatch(entry -> entry.blocks(ENQUIRY));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockedTime("1", END, START));
        assertThatIllegalArgumentException().isThrownBy(() -> BookedTime.confirmed("1", END, START));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeldTime("1", END, START, Buffers.NONE, Instant.MAX, Optional.empty()));
    }

    private static HeldTime hold(Instant expiresAt, String holder) {
        return new HeldTime("1", START, END, Buffers.NONE, expiresAt, Optional.ofNullable(holder));
    }
}

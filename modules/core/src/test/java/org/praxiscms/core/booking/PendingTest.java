package org.praxiscms.core.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PendingTest {

    private static final Instant START = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant SOONER = Instant.parse("2026-11-30T09:00:00Z");

    @Test
    void waitsForOneSignatureLessAfterEach() {
        Pending two = Pending.signatures(2, SOONER);
        assertThat(two.signed().missingSignatures()).isEqualTo(1);
        assertThat(two.signed().signed().onSignatures()).isFalse();
        assertThat(two.missingSignatures()).as("the first never changes").isEqualTo(2);
    }

    @Test
    void refusesASignatureThatNobodyWaitsFor() {
        assertThatThrownBy(() -> Pending.signatures(0, SOONER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pending.nothing().signed()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isOverAtTheStartAtTheLatest() {
        assertThat(Pending.practice(Optional.of(SOONER)).end(START)).isEqualTo(SOONER);
        assertThat(Pending.practice(Optional.of(START)).end(SOONER)).isEqualTo(SOONER);
        assertThat(Pending.practice(Optional.empty()).end(START)).isEqualTo(START);
    }

    @Test
    void isProlongedButNeverShortened() {
        assertThat(Pending.practice(Optional.of(SOONER)).atLeastUntil(START).end(START))
                .isEqualTo(START);
        assertThat(Pending.practice(Optional.of(START)).atLeastUntil(SOONER).end(START))
                .isEqualTo(START);
        assertThat(Pending.practice(Optional.empty()).atLeastUntil(SOONER).end(START))
                .as("it lasts until the start already")
                .isEqualTo(START);
    }
}

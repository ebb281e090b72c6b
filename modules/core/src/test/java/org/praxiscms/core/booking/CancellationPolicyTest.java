package org.praxiscms.core.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CancellationPolicyTest {

    private static final Instant START = Instant.parse("2026-12-02T09:00:00Z");
    private static final Instant DAY_BEFORE = Instant.parse("2026-12-01T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void isFreeUntilTheDeadlineWhateverComesAfter(LateCancellation late) {
        assertThat(new CancellationPolicy(24, late).cancelled(START, DAY_BEFORE.minusNanos(1)))
                .isEqualTo(BookingStatus.CANCELLED_BY_CLIENT);
    }

    @Test
    void marksWhatIsCancelledFromTheDeadlineOn() {
        assertThat(new CancellationPolicy(24, LateCancellation.MARKED).cancelled(START, DAY_BEFORE))
                .isEqualTo(BookingStatus.LATE_CANCELLED);
    }

    @Test
    void refusesWhatIsCancelledFromTheDeadlineOn() {
        CancellationPolicy policy = new CancellationPolicy(24, LateCancellation.REFUSED);
        assertThatThrownBy(() -> policy.cancelled(START, DAY_BEFORE)).isInstanceOf(TooLate.class);
    }

    @Test
    void mayLastUntilTheStart() {
        assertThat(new CancellationPolicy(0, LateCancellation.REFUSED).deadline(START))
                .isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 337})
    void refusesHoursOutOfBounds(int hours) {
        assertThatThrownBy(() -> new CancellationPolicy(hours, LateCancellation.MARKED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

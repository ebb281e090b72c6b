package org.praxiscms.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {

    private final ConcurrencyLimit limit = new ConcurrencyLimit(3, 2);

    @Test
    void leavesRoomForOtherNetworks() {
        assertThat(limit.tryEnter("a")).isTrue();
        assertThat(limit.tryEnter("a")).isTrue();
        assertThat(limit.tryEnter("a")).isFalse();
        assertThat(limit.tryEnter("b")).isTrue();
    }

    @Test
    void boundsAllNetworksTogether() {
        limit.tryEnter("a");
        limit.tryEnter("a");
        limit.tryEnter("b");
        assertThat(limit.tryEnter("c")).isFalse();
    }

    @Test
    void countsDownAgain() {
        limit.tryEnter("a");
        limit.tryEnter("a");
        limit.leave("a");
        assertThat(limit.tryEnter("a")).isTrue();
    }

    @Test
    void refusalTakesNoPlace() {
        limit.tryEnter("a");
        limit.tryEnter("a");
        limit.tryEnter("a");
        assertThat(limit.tryEnter("b")).isTrue();
    }

    @Test
    void forgetsNetworksThatHaveLeft() {
        limit.tryEnter("a");
        limit.leave("a");
        assertThat(limit.networks()).isZero();
    }
}

package org.praxiscms.core.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.SlotRules;

class SchedulingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "4,30,0,0,0,1,,",
        "481,30,0,0,0,1,,",
        "50,4,0,0,0,1,,",
        "50,481,0,0,0,1,,",
        "50,30,241,0,0,1,,",
        "50,30,0,241,0,1,,",
        "50,30,0,0,-1,1,,",
        "50,30,0,0,43201,1,,",
        "50,30,0,0,0,0,,",
        "50,30,0,0,0,367,,",
        "50,30,0,0,0,1,0,",
        "50,30,0,0,0,1,101,",
        "50,30,0,0,0,1,,0",
        "50,30,0,0,0,1,,501"
    })
    void refusesWhatIsOutOfBounds(
            int duration,
            int interval,
            int before,
            int after,
            int notice,
            int window,
            Integer perDay,
            Integer perWeek) {
        assertThatThrownBy(() -> new SchedulingRules(
                        duration, interval, new Buffers(before, after), notice, window, perDay, perWeek))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheEndsOfItsBounds() {
        new SchedulingRules(5, 5, Buffers.NONE, 0, 1, 1, 1);
        new SchedulingRules(480, 480, new Buffers(240, 240), 43_200, 366, 100, 500);
    }

    @Test
    void tellsTheSlotEngineEverything() {
        SchedulingRules rules = new SchedulingRules(50, 30, new Buffers(5, 10), 1440, 60, 4, 12);
        assertThat(rules.slotRules())
                .isEqualTo(SlotRules.ofMinutes(50)
                        .every(30)
                        .withBuffers(5, 10)
                        .withNotice(1440)
                        .withinDays(60)
                        .atMostPerDay(4)
                        .atMostPerWeek(12));
        assertThat(new SchedulingRules(50, 30, Buffers.NONE, 0, 60, null, null).slotRules())
                .isEqualTo(SlotRules.ofMinutes(50).every(30).withinDays(60));
    }
}

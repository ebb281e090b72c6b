package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SlotRulesTest {

    private static final SlotRules RULES = SlotRules.ofMinutes(50);

    @Test
    void beginsWithoutConditions() {
        OptionalInt none = OptionalInt.empty();

        assertThat(RULES).isEqualTo(new SlotRules(50, 50, new Buffers(0, 0), 0, none, none, none));
    }

    @Test
    void namesWhatDiffers() {
        assertThat(RULES.every(60)
                        .withBuffers(5, 10)
                        .withNotice(1440)
                        .withinDays(90)
                        .atMostPerDay(4)
                        .atMostPerWeek(12))
                .isEqualTo(new SlotRules(
                        50, 60, new Buffers(5, 10), 1440, OptionalInt.of(90), OptionalInt.of(4), OptionalInt.of(12)));
    }

    @Test
    void acceptsNothingPerDayAndTodayOnly() {
        assertThat(RULES.withinDays(0).atMostPerDay(0).atMostPerWeek(0).horizonDays())
                .hasValue(0);
    }

    @Test
    void refusesNumbersBelowTheirRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> SlotRules.ofMinutes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.every(0));
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.withBuffers(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.withBuffers(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.withNotice(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.withinDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.atMostPerDay(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.atMostPerWeek(-1));
    }
}

package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.core.booking.slot.MinuteOracle.Rule;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The calculator against {@link MinuteOracle}, around days on which clocks change and others. */
class SlotOracleTest {

    private static final Map<Class<? extends Refusal>, Rule> RULES = Map.of(
            Refusal.ClosedByOverride.class, Rule.HOURS,
            Refusal.OutsideHours.class, Rule.HOURS,
            Refusal.OffGrid.class, Rule.GRID,
            Refusal.InThePast.class, Rule.PAST,
            Refusal.NoticeTooShort.class, Rule.NOTICE,
            Refusal.BeyondHorizon.class, Rule.HORIZON,
            Refusal.Taken.class, Rule.TAKEN,
            Refusal.Held.class, Rule.HELD,
            Refusal.DayFull.class, Rule.DAY,
            Refusal.WeekFull.class, Rule.WEEK);

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void listsTheSameSlots(@ForAll(supplier = Scenarios.class) Scenario scenario) {
        assertThat(scenario.slots()).extracting(TimeSlot::start).isEqualTo(new MinuteOracle(scenario).starts());
        assertThat(scenario.slots())
                .allMatch(s -> s.duration().toMinutes() == scenario.rules().duration());

        Statistics.label("lists a slot")
                .collect(!scenario.slots().isEmpty())
                .coverage(scenarios -> scenarios.check(true).percentage(share -> share > 25));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void namesTheFirstRuleThatIsBroken(@ForAll(supplier = Scenarios.class) Scenario scenario) {
        MinuteOracle oracle = new MinuteOracle(scenario);
        SlotCalculator calculator = scenario.calculator();
        for (Instant at = scenario.from(); at.isBefore(scenario.to()); at = at.plusSeconds(60)) {
            Optional<Refusal> refusal = calculator.explain(at);
            Set<Rule> broken = oracle.broken(at);

            assertThat(refusal.map(Refusal::getClass).map(RULES::get))
                    .as("at %s", at)
                    .isEqualTo(broken.stream().findFirst());
            if (refusal.orElse(null) instanceof Refusal.Taken taken) {
                assertThat(oracle.meets(taken.by(), at)).isTrue();
            }
            if (refusal.orElse(null) instanceof Refusal.Held held) {
                assertThat(oracle.meets(held.by(), at)).isTrue();
            }
        }
    }
}

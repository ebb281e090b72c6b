package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar: P1–P7 of the slot rules. */
class SlotPropertiesTest {

    private static final int TRIES = 200;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void p1VisitorsZoneNeverChangesTheInstants(
            @ForAll(supplier = Scenarios.class) Scenario scenario, @ForAll("zones") ZoneId visitor) {
        Map<LocalDate, List<TimeSlot>> byDate = TimeSlot.byDate(scenario.slots(), visitor);

        assertThat(byDate.values().stream().flatMap(List::stream).sorted()).containsExactlyElementsOf(scenario.slots());
        byDate.forEach((date, slots) -> assertThat(slots)
                .allMatch(slot -> slot.start().atZone(visitor).toLocalDate().equals(date)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void p2OneMoreBusyEntryOnlyTakesSlotsAway(
            @ForAll(supplier = Scenarios.class) Scenario scenario,
            @ForAll(supplier = BusySketch.Any.class) BusySketch sketch) {
        Busy entry = sketch.at(scenario.from(), scenario.enquiry().now());

        assertThat(scenario.slots()).containsAll(scenario.and(entry).slots());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void p3NeighbouringSpansConcatenate(
            @ForAll(supplier = Scenarios.class) Scenario scenario, @ForAll @IntRange(max = 1000) int permille) {
        Duration span = Duration.between(scenario.from(), scenario.to());
        Instant cut = scenario.from().plus(span.multipliedBy(permille).dividedBy(1000));
        List<TimeSlot> parts = new ArrayList<>(scenario.calculator().slots(scenario.from(), cut));
        parts.addAll(scenario.calculator().slots(cut, scenario.to()));

        assertThat(parts).isEqualTo(scenario.slots());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void p4LaterNowOnlyTakesSlotsAway(
            @ForAll(supplier = Scenarios.class) Scenario scenario, @ForAll @IntRange(max = 200_000) int seconds) {
        Instant later = scenario.enquiry().now().plusSeconds(seconds);
        long passed = ChronoUnit.DAYS.between(
                scenario.schedule().dateAt(scenario.enquiry().now()),
                scenario.schedule().dateAt(later));
        long horizon = scenario.rules().horizonDays().orElse(Integer.MAX_VALUE) - passed;
        Assume.that(horizon >= 0);
        SlotRules sameEnd = scenario.rules().horizonDays().isPresent()
                ? scenario.rules().withinDays((int) horizon)
                : scenario.rules();
        Scenario noHoldEnds = scenario.withBusy(scenario.busy().stream()
                .filter(entry ->
                        !(entry instanceof HeldTime hold) || hold.expiresAt().isAfter(later))
                .toList());

        assertThat(noHoldEnds.slots())
                .containsAll(noHoldEnds.with(sameEnd).askedAt(later).slots());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void p5EveryMinuteOfASlotLiesInStatedHours(@ForAll(supplier = Scenarios.class) Scenario scenario) {
        for (TimeSlot slot : scenario.slots()) {
            for (Instant at = slot.start(); at.isBefore(slot.end()); at = at.plusSeconds(60)) {
                ZonedDateTime wallClock = at.atZone(scenario.schedule().zone());
                int minute = 60 * wallClock.getHour() + wallClock.getMinute();
                assertThat(scenario.schedule().hoursOn(wallClock.toLocalDate()).ranges())
                        .as("hours at %s", wallClock)
                        .anyMatch(r -> r.startMinute() <= minute && minute < r.endMinute());
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void p6WhatIsListedCanBeBookedAndNothingElse(
            @ForAll(supplier = Scenarios.class) Scenario scenario, @ForAll @IntRange(min = 1, max = 59) int second) {
        SlotCalculator calculator = scenario.calculator();
        List<Instant> listed = scenario.slots().stream().map(TimeSlot::start).toList();
        List<Instant> bookable = new ArrayList<>();
        for (Instant at = scenario.from(); at.isBefore(scenario.to()); at = at.plusSeconds(60)) {
            if (calculator.explain(at).isEmpty()) {
                bookable.add(at);
            }
        }

        assertThat(bookable).isEqualTo(listed);
        assertThat(calculator.explain(scenario.from().plusSeconds(second))).isPresent();
        assertThat(calculator.explain(scenario.from().plusNanos(1))).isPresent();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void p7AnyPractitionerIsTheUnion(
            @ForAll(supplier = Scenarios.class) Scenario one, @ForAll(supplier = Scenarios.class) Scenario other) {
        Scenario colleague =
                new Scenario(other.schedule(), one.rules(), one.busy(), one.enquiry(), one.from(), one.to());
        TreeSet<TimeSlot> union = new TreeSet<>(one.slots());
        union.addAll(colleague.slots());

        assertThat(new AnyPractitioner(List.of(one.calculator(), colleague.calculator())).slots(one.from(), one.to()))
                .containsExactlyElementsOf(union);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Asia/Kolkata",
                        "Pacific/Pago_Pago",
                        "Pacific/Kiritimati",
                        "America/New_York",
                        "Europe/Berlin")
                .map(ZoneId::of);
    }
}

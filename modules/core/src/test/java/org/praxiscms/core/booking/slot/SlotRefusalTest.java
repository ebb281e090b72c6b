package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.praxiscms.core.booking.slot.DayRange.parse;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the calculator says about a start, on Wednesday 16 June 2027, open from 09:00 to 13:00. */
class SlotRefusalTest {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2027-06-16");
    private static final Instant NINE = Instant.parse("2027-06-16T07:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);
    private static final Instant ELEVEN = NINE.plusSeconds(7200);
    private static final Instant THE_DAY_BEFORE = NINE.minusSeconds(86_400);
    private static final SlotRules AN_HOUR = SlotRules.ofMinutes(60);

    @Test
    void letsAFreeSlotBeBooked() {
        assertThat(at(THE_DAY_BEFORE, AN_HOUR).explain(TEN)).isEmpty();
    }

    @Test
    void listsEveryStartOfTheGridFreeOrNot() {
        SlotCalculator calculator = at(TEN, AN_HOUR);

        assertThat(calculator.starts(NINE, NINE.plusSeconds(86_400)))
                .extracting(TimeSlot::start)
                .containsExactly(NINE, TEN, ELEVEN, ELEVEN.plusSeconds(3600));
        assertThat(calculator.starts(NINE, NINE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> calculator.starts(TEN, NINE));
    }

    @Test
    void refusesADateClosedByOverride() {
        assertThat(at(THE_DAY_BEFORE, AN_HOUR).explain(TEN.plusSeconds(7 * 86_400)))
                .contains(new Refusal.ClosedByOverride(WEDNESDAY.plusDays(7)));
    }

    @Test
    void refusesWhatIsOutsideHours() {
        SlotCalculator calculator = at(THE_DAY_BEFORE, AN_HOUR);

        assertThat(calculator.explain(TEN.plusSeconds(14 * 86_400))).contains(new Refusal.OutsideHours());
        assertThat(calculator.explain(NINE.minusSeconds(1))).contains(new Refusal.OutsideHours());
        assertThat(calculator.explain(NINE.plusSeconds(4 * 3600))).contains(new Refusal.OutsideHours());
        assertThat(calculator.explain(NINE.plusSeconds(3 * 3600 + 1))).contains(new Refusal.OutsideHours());
        assertThat(calculator.explain(NINE.plusSeconds(3 * 3600).plusNanos(1))).contains(new Refusal.OutsideHours());
    }

    @Test
    void refusesWhatIsOffTheGrid() {
        SlotCalculator calculator = at(THE_DAY_BEFORE, AN_HOUR);

        assertThat(calculator.explain(TEN.plusSeconds(900))).contains(new Refusal.OffGrid());
        assertThat(calculator.explain(TEN.plusNanos(1))).contains(new Refusal.OffGrid());
        assertThat(calculator.explain(TEN.minusNanos(1))).contains(new Refusal.OffGrid());
    }

    @Test
    void refusesThePastAndThePresent() {
        assertThat(at(TEN, AN_HOUR).explain(NINE)).contains(new Refusal.InThePast());
        assertThat(at(TEN, AN_HOUR).explain(TEN)).contains(new Refusal.InThePast());
        assertThat(at(TEN.minusNanos(1), AN_HOUR).explain(TEN)).isEmpty();
    }

    @Test
    void refusesTooShortNotice() {
        assertThat(at(NINE, AN_HOUR.withNotice(60)).explain(TEN)).isEmpty();
        assertThat(at(NINE.plusNanos(1), AN_HOUR.withNotice(60)).explain(TEN))
                .contains(new Refusal.NoticeTooShort(TEN.plusNanos(1)));
    }

    @Test
    void refusesWhatIsBeyondTheBookingWindow() {
        assertThat(at(THE_DAY_BEFORE, AN_HOUR.withinDays(1)).explain(TEN)).isEmpty();
        assertThat(at(THE_DAY_BEFORE, AN_HOUR.withinDays(0)).explain(TEN))
                .contains(new Refusal.BeyondHorizon(WEDNESDAY.minusDays(1)));
    }

    @Test
    void namesWhatTakesTheTime() {
        Busy booking = BookedTime.confirmed("1", TEN, ELEVEN);

        assertThat(at(THE_DAY_BEFORE, AN_HOUR, booking).explain(TEN)).contains(new Refusal.Taken(booking));
        assertThat(at(THE_DAY_BEFORE, AN_HOUR.withBuffers(1, 0), booking).explain(ELEVEN))
                .contains(new Refusal.Taken(booking));
        assertThat(at(THE_DAY_BEFORE, AN_HOUR, booking).explain(ELEVEN)).isEmpty();
    }

    @Test
    void namesAHoldWhereNothingElseStandsInTheWay() {
        HeldTime hold = new HeldTime("1", TEN, ELEVEN, Buffers.NONE, TEN, Optional.of("you"));
        Busy blocked = new BlockedTime("2", TEN, ELEVEN);

        assertThat(at(THE_DAY_BEFORE, AN_HOUR, hold).explain(TEN)).contains(new Refusal.Held(hold));
        assertThat(at(THE_DAY_BEFORE, AN_HOUR, hold, blocked).explain(TEN)).contains(new Refusal.Taken(blocked));
    }

    @Test
    void refusesAFullDay() {
        Busy booking = BookedTime.confirmed("1", TEN, ELEVEN);

        assertThat(at(THE_DAY_BEFORE, AN_HOUR.atMostPerDay(1), booking).explain(ELEVEN))
                .contains(new Refusal.DayFull(WEDNESDAY, 1));
        assertThat(at(THE_DAY_BEFORE, AN_HOUR.atMostPerDay(2), booking).explain(ELEVEN))
                .isEmpty();
    }

    @Test
    void refusesAFullWeek() {
        Instant sundayNight = Instant.parse("2027-06-20T21:59:00Z");
        Busy booking = BookedTime.confirmed("1", sundayNight, sundayNight.plusSeconds(3600));
        Busy monday = BookedTime.confirmed("2", sundayNight.plusSeconds(60), sundayNight.plusSeconds(3600));

        assertThat(at(THE_DAY_BEFORE, AN_HOUR.atMostPerWeek(1), booking).explain(TEN))
                .contains(new Refusal.WeekFull(WEDNESDAY.minusDays(2), 1));
        assertThat(at(THE_DAY_BEFORE, AN_HOUR.atMostPerWeek(1), monday).explain(TEN))
                .isEmpty();
    }

    @Test
    void doesNotCountTheBookingToBeMoved() {
        Busy booking = BookedTime.confirmed("1", TEN, ELEVEN);
        SlotCalculator calculator = new SlotCalculator(
                schedule(),
                AN_HOUR.atMostPerDay(1).atMostPerWeek(1),
                List.of(booking),
                Enquiry.at(THE_DAY_BEFORE).moving("1"));

        assertThat(calculator.slots(NINE, ELEVEN))
                .containsExactly(TimeSlot.startingAt(NINE, 60), TimeSlot.startingAt(TEN, 60));
    }

    @Test
    void listsNothingInAnEmptySpanAndRefusesOneThatRunsBackwards() {
        SlotCalculator calculator = at(THE_DAY_BEFORE, AN_HOUR);

        assertThat(calculator.slots(TEN, TEN)).isEmpty();
        assertThat(calculator.slots(TEN.minusNanos(1), TEN.plusNanos(1))).containsExactly(TimeSlot.startingAt(TEN, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> calculator.slots(ELEVEN, TEN));
    }

    @Test
    void offersAnyPractitionersSlotsOnce() {
        SlotCalculator free = at(THE_DAY_BEFORE, AN_HOUR);
        SlotCalculator busy = at(THE_DAY_BEFORE, AN_HOUR, BookedTime.confirmed("1", TEN, ELEVEN));

        assertThat(new AnyPractitioner(List.of(busy, free)).slots(NINE, ELEVEN)).isEqualTo(free.slots(NINE, ELEVEN));
        assertThat(new AnyPractitioner(List.of()).slots(NINE, ELEVEN)).isEmpty();
    }

    private static SlotCalculator at(Instant now, SlotRules rules, Busy... busy) {
        return new SlotCalculator(schedule(), rules, List.of(busy), Enquiry.at(now));
    }

    private static Schedule schedule() {
        return Schedule.of(
                ZoneId.of("Europe/Berlin"),
                WeeklyHours.NONE.and(DayOfWeek.WEDNESDAY, parse("09:00-13:00")),
                List.of(
                        DateOverride.closing(WEDNESDAY.plusDays(7)),
                        new DateOverride(WEDNESDAY.plusDays(14), DayHours.of(parse("12:00-13:00")))));
    }
}

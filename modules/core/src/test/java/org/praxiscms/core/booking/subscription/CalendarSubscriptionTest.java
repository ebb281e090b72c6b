package org.praxiscms.core.booking.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.calendar.inbound.BusyTimes;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.booking.subscription.CalendarSubscription.State;
import org.praxiscms.core.booking.subscription.Downloaded.Validators;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

/** What a subscription remembers of its attempts. */
class CalendarSubscriptionTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant NEXT = NOW.plus(Duration.ofMinutes(15));
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(400));
    private static final BusyTimes TIMES = new BusyTimes(List.of(new TimeSlot(NOW, NEXT)), 1, 0);
    private static final Validators V1 = new Validators("\"v1\"", null);

    private final CalendarSubscription subscription = new CalendarSubscription(
            new Practitioner(
                    new Slug("ann"),
                    new Practitioner.Profile("Ann", "", "", new Markdown(""), List.of()),
                    ZoneOffset.UTC,
                    List.of(),
                    0),
            "Private",
            CalendarUrl.of("webcal://cal.example/a.ics").orElseThrow(),
            NOW);

    @Test
    void isAwaitedThenRead() {
        assertThat(subscription.state()).isEqualTo(State.AWAITED);
        subscription.read(TIMES, UNTIL, V1, NOW, NEXT);
        assertThat(subscription.state()).isEqualTo(State.READ);
        assertThat(subscription.readAt()).contains(NOW);
    }

    @Test
    void withoutACopyAFailureLeavesNothing() {
        subscription.failed(FetchFailure.MISSING, NOW, NEXT);
        assertThat(subscription.state()).isEqualTo(State.FAILED);
        assertThat(subscription.failure()).contains(FetchFailure.MISSING);
    }

    @Test
    void withACopyAFailureLeavesTheCopyAndWhatToAskWith() {
        subscription.read(TIMES, UNTIL, V1, NOW, NEXT);
        subscription.failed(FetchFailure.NOT_A_CALENDAR, NEXT, NEXT);
        assertThat(subscription.state()).isEqualTo(State.STALE);
        assertThat(subscription.readAt()).contains(NOW);
        assertThat(subscription.soon()).isEqualTo(1);
        assertThat(subscription.validators(NOW)).isEqualTo(V1);
        subscription.unchanged(NEXT, NEXT);
        assertThat(subscription.state()).isEqualTo(State.READ);
        assertThat(subscription.failure()).isEmpty();
    }

    @Test
    void anUnchangedCalendarIsReadAnewBeforeItsCopyEnds() {
        subscription.read(TIMES, UNTIL, V1, NOW, NEXT);
        assertThat(subscription.validators(UNTIL)).isEqualTo(V1);
        assertThat(subscription.validators(UNTIL.plusSeconds(1))).isEqualTo(Validators.NONE);
    }

    @Test
    void elsewhereNothingIsKnownYet() {
        subscription.read(TIMES, UNTIL, V1, NOW, NEXT);
        subscription.follow(CalendarUrl.of("https://other.example/").orElseThrow(), NOW);
        assertThat(subscription.validators(NOW)).isEqualTo(Validators.NONE);
        assertThat(subscription.state()).isEqualTo(State.AWAITED);
        assertThat(subscription.soon()).isEqualTo(1);
    }

    @Test
    void remembersTheZonesThatNobodyKnowsUntilTheNextCopy() {
        assertThat(subscription.unknownZones()).isEmpty();
        subscription.read(new BusyTimes(List.of(), 0, 2, List.of("Foo", "Bar\nBaz\u0000")), UNTIL, V1, NOW, NEXT);
        assertThat(subscription.unknownZones()).containsExactly("Foo", "BarBaz");
        subscription.read(TIMES, UNTIL, V1, NOW, NEXT);
        assertThat(subscription.unknownZones()).isEmpty();
    }

    @Test
    void isPausedAndResumed() {
        subscription.pause();
        assertThat(subscription.state()).isEqualTo(State.PAUSED);
        subscription.resume(NOW);
        assertThat(subscription.state()).isEqualTo(State.AWAITED);
    }
}

package org.praxiscms.core.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

class BookingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant START = Instant.parse("2026-11-25T09:00:00Z");

    @Test
    void isConfirmedAtOnceOrRequestedAsItsTypeSays() {
        assertThat(booking(false).status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking(true).status()).isEqualTo(BookingStatus.REQUESTED);
    }

    @Test
    void isConfirmedOnceAndCalendarsAreToldAnew() {
        Booking booking = booking(true);
        Instant later = NOW.plusSeconds(60);
        assertThat(booking.confirm(later)).isTrue();
        assertThat(booking.confirm(later.plusSeconds(1))).isFalse();
        assertThat(booking.calendarSequence()).isEqualTo(1);
        assertThat(booking.calendarChangedAt()).isEqualTo(later);
    }

    @Test
    void isCancelledOnceAndCalendarsAreToldAnew() {
        Booking booking = booking(false);
        assertThat(booking.cancelByClient(NOW)).isTrue();
        assertThat(booking.cancelByPractice(NOW)).isFalse();
        assertThat(booking.status()).isEqualTo(BookingStatus.CANCELLED_BY_CLIENT);
        assertThat(booking.calendarSequence()).isEqualTo(1);
        assertThat(booking.status().blocks()).isFalse();
    }

    @Test
    void isNotCancelledWhenItsTimeHasCome() {
        assertThatThrownBy(() -> booking(false).cancelByClient(START)).isInstanceOf(BookingOver.class);
    }

    @Test
    void isNotConfirmedAfterACancellation() {
        Booking booking = booking(true);
        booking.cancelByPractice(NOW);
        assertThatThrownBy(() -> booking.confirm(NOW)).isInstanceOf(BookingOver.class);
    }

    @Test
    void aRequestThatStandsAgainCanBeAnsweredForAnHourAtLeast() {
        Instant end = NOW.plus(Duration.ofHours(2));
        Booking request = waitingFor(2);
        request.cancelByPractice(NOW);
        request.standAs(BookingStatus.REQUESTED, end.minus(Duration.ofMinutes(10)));
        assertThat(request.status()).isEqualTo(BookingStatus.REQUESTED);
        assertThat(request.cancelledAt()).isEmpty();
        assertThat(request.lapsesAt()).contains(end.plus(Duration.ofMinutes(50)));

        Booking early = waitingFor(2);
        early.standAs(BookingStatus.REQUESTED, end.minus(Duration.ofHours(1)));
        assertThat(early.lapsesAt()).as("an hour is left").contains(end);
    }

    @Test
    void aRequestThatStandsAgainEndsWhenItsTimeComesAllTheSame() {
        Booking last = waitingFor(47); // until an hour before its time
        last.standAs(BookingStatus.REQUESTED, START.minus(Duration.ofMinutes(30)));
        assertThat(last.lapsesAt()).contains(START);
    }

    @Test
    void aRequestWithoutALimitNeverWaitsUntilItsTimeComes() {
        Booking request = booking(true);
        assertThat(request.lapsesAt()).contains(START.minus(Duration.ofDays(1)));
        Instant later = START.plus(Duration.ofDays(5));
        request.moveTo(TimeSlot.startingAt(later, 20), NOW);
        assertThat(request.lapsesAt()).as("a day before its new time").contains(later.minus(Duration.ofDays(1)));
        Instant sooner = NOW.plus(Duration.ofHours(10));
        request.moveTo(TimeSlot.startingAt(sooner, 20), NOW);
        assertThat(request.lapsesAt()).as("half the time that is left").contains(NOW.plus(Duration.ofHours(5)));

        Booking limited = waitingFor(2);
        limited.moveTo(TimeSlot.startingAt(later, 20), NOW);
        assertThat(limited.lapsesAt()).as("its own limit stays").contains(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void aClientIsNamedWithoutControlCharactersAndInMeasure() {
        assertThat(Client.isName("Ann")).isTrue();
        assertThat(Client.isName(" ")).isFalse();
        assertThat(Client.isName("a\nb")).isFalse();
        assertThat(Client.isName("x".repeat(121))).isFalse();
        assertThat(Client.isPhone("+43 1 234 56 78")).isTrue();
        assertThat(Client.isPhone("call me")).isFalse();
    }

    @Test
    void aRangeSurvivesTheDatabaseFormat() {
        TimeSlot slot = new TimeSlot(START, START.plusSeconds(1200).plusMillis(500));
        TimeRange range = new TimeRange();
        assertThat(range.convertToEntityAttribute("[\"2026-11-25 09:00:00+00\",\"2026-11-25 09:20:00.5+00\")"))
                .isEqualTo(slot);
        assertThat(range.convertToDatabaseColumn(slot).toString())
                .isEqualTo("[" + slot.start() + "," + slot.end() + ")");
    }

    private static Booking booking(boolean onRequest) {
        return booking(onRequest, null);
    }

    private static Booking waitingFor(int hours) {
        return booking(true, hours);
    }

    private static Booking booking(boolean onRequest, Integer hours) {
        AppointmentType type = new AppointmentType(
                new Slug("free"),
                new AppointmentType.Description("Free", "", SessionFormat.PHONE, null),
                new SchedulingRules(20, 30, new Buffers(0, 10), 60, 30, null, null),
                List.of(),
                0);
        type.take(new RequestPolicy(onRequest, hours));
        Practitioner practitioner = new Practitioner(
                new Slug("p"),
                new Practitioner.Profile("P", "", "", new Markdown(""), List.of()),
                ZoneId.of("Europe/Vienna"),
                List.of(),
                0);
        Client client = new Client("Ann", new EmailAddress("ann@example.org"), null);
        TimeSlot time = TimeSlot.startingAt(START, 20);
        return new Booking(
                UUID.randomUUID(),
                type,
                practitioner,
                time,
                FormatChoice.none(),
                client,
                Origin.unknown(),
                Secret.random(),
                NOW);
    }
}

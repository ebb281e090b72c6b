package org.praxiscms.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.CancellationPolicy;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.LateCancellation;
import org.praxiscms.core.booking.Origin;
import org.praxiscms.core.booking.RequestPolicy;
import org.praxiscms.core.booking.SchedulingRules;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

class OwnBookingTest {

    private static final Instant START = Instant.parse("2026-12-02T09:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant BEFORE = DEADLINE.minusNanos(1);

    @Test
    void isChangedFreelyUntilTheDeadline() {
        assertThat(OwnBooking.of(booking(LateCancellation.REFUSED, false), BEFORE))
                .isEqualTo(new OwnBooking("confirmed", true, true, true));
        assertThat(OwnBooking.of(booking(LateCancellation.REFUSED, true), BEFORE))
                .isEqualTo(new OwnBooking("requested", true, true, true));
    }

    @Test
    void isCancelledAfterTheDeadlineAsItsTypeSays() {
        assertThat(OwnBooking.of(booking(LateCancellation.MARKED, false), DEADLINE))
                .isEqualTo(new OwnBooking("confirmed", true, false, true));
        assertThat(OwnBooking.of(booking(LateCancellation.REFUSED, false), DEADLINE))
                .isEqualTo(new OwnBooking("confirmed", true, false, false));
    }

    @Test
    void isPastFromItsStartOn() {
        assertThat(OwnBooking.of(booking(LateCancellation.MARKED, false), START))
                .isEqualTo(new OwnBooking("past", false, false, false));
        assertThat(OwnBooking.of(booking(LateCancellation.MARKED, true), START).running())
                .isFalse();
    }

    @Test
    void staysCancelledWhateverTheTime() {
        Booking booking = booking(LateCancellation.MARKED, false);
        booking.cancelByPractice(BEFORE);
        assertThat(OwnBooking.of(booking, BEFORE)).isEqualTo(new OwnBooking("cancelled", false, false, false));
        assertThat(OwnBooking.of(booking, START)).isEqualTo(new OwnBooking("cancelled", false, false, false));
    }

    private static Booking booking(LateCancellation late, boolean onRequest) {
        AppointmentType type = new AppointmentType(
                new Slug("session"),
                new AppointmentType.Description("Session", "", SessionFormat.PHONE, null),
                new SchedulingRules(50, 30, new Buffers(0, 10), 60, 30, null, null),
                List.of(),
                0);
        type.take(new RequestPolicy(onRequest, null));
        type.letClientsCancel(new CancellationPolicy(24, late));
        Practitioner practitioner = new Practitioner(
                new Slug("p"),
                new Practitioner.Profile("P", "", "", new Markdown(""), List.of()),
                ZoneId.of("Europe/Vienna"),
                List.of(),
                0);
        Client client = new Client("Ann", new EmailAddress("ann@example.org"), null);
        TimeSlot time = TimeSlot.startingAt(START, 50);
        return new Booking(
                UUID.randomUUID(),
                type,
                practitioner,
                time,
                FormatChoice.none(),
                client,
                Origin.unknown(),
                Secret.random(),
                BEFORE);
    }
}

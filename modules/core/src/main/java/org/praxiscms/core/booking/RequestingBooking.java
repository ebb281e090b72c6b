package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.slot.Refusal;
import org.praxiscms.core.booking.slot.SlotCalculator;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.privacy.Vault;

/**
 * Somebody books a time: one transaction that locks the practitioner's calendar, asks the slot engine, stores the
 * booking and leaves the confirmation in the outbox. Either all of it happens or nothing.
 */
@ApplicationScoped
public class RequestingBooking {

    private final AppointmentTypes types;
    private final FreeTimes freeTimes;
    private final Bookings bookings;
    private final KeepingParticulars particulars;
    private final BookingMails mails;
    private final Clock clock;

    @Inject
    public RequestingBooking(
            AppointmentTypes types,
            FreeTimes freeTimes,
            Bookings bookings,
            KeepingParticulars particulars,
            BookingMails mails,
            Clock clock) {
        this.types = types;
        this.freeTimes = freeTimes;
        this.bookings = bookings;
        this.particulars = particulars;
        this.mails = mails;
        this.clock = clock;
    }

    protected RequestingBooking() {
        this(null, null, null, null, null, null);
    }

    /**
     * Books.
     *
     * @throws NothingToBook when there is no such appointment type, or not with that practitioner
     * @throws SlotTaken when somebody was quicker
     * @throws SlotNotOffered when the time never was on offer
     * @throws ParticularsRefused when something else that the client handed in cannot be taken
     */
    @Transactional
    public Booked book(BookingRequest request) {
        AppointmentType type = types.offered(request.type()).orElseThrow(NothingToBook::new);
        List<Practitioner> candidates = candidates(type, request);
        bookings.lockCalendars(candidates.stream().map(Practitioner::id).toList());
        Secret token = token(request);
        Optional<Booking> before = request.idempotencyKey().flatMap(key -> bookings.with(token));
        return before.map(booking -> new Booked(booking, token))
                .orElseGet(() -> store(request, type, candidates, token));
    }

    private Booked store(BookingRequest request, AppointmentType type, List<Practitioner> candidates, Secret token) {
        TimeSlot time =
                TimeSlot.startingAt(request.start(), (int) type.duration().toMinutes());
        Practitioner practitioner = free(type, candidates, request.start());
        Booking booking =
                new Booking(type, practitioner, time, request.client(), request.origin(), token, clock.instant());
        bookings.add(booking);
        particulars.keep(booking, request.particulars());
        mails.tell(booking, token);
        return new Booked(booking, token);
    }

    private static List<Practitioner> candidates(AppointmentType type, BookingRequest request) {
        List<Practitioner> candidates = type.practitioners().stream()
                .filter(practitioner -> request.practitioner().isEmpty()
                        || practitioner.slug().equals(request.practitioner().get()))
                .toList();
        if (candidates.isEmpty()) {
            throw new NothingToBook();
        }
        return candidates;
    }

    /** Of those who are free then, the one with most free time left that day. */
    private Practitioner free(AppointmentType type, List<Practitioner> candidates, Instant start) {
        Map<Practitioner, SlotCalculator> calculators =
                freeTimes.calculators(type, candidates, start, start.plus(Duration.ofDays(1)));
        List<Practitioner> free = candidates.stream()
                .filter(practitioner ->
                        calculators.get(practitioner).explain(start).isEmpty())
                .toList();
        if (free.isEmpty()) {
            throw refusal(calculators, start);
        }
        return free.size() == 1
                ? free.get(0)
                : free.stream()
                        .max(Comparator.comparingInt(
                                practitioner -> slotsThatDay(calculators.get(practitioner), practitioner, start)))
                        .orElseThrow();
    }

    private static int slotsThatDay(SlotCalculator calculator, Practitioner practitioner, Instant start) {
        LocalDate day = start.atZone(practitioner.timeZone()).toLocalDate();
        Instant from = day.atStartOfDay(practitioner.timeZone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(practitioner.timeZone()).toInstant();
        return calculator.slots(from, to).size();
    }

    private static RuntimeException refusal(Map<Practitioner, SlotCalculator> calculators, Instant start) {
        boolean taken = calculators.values().stream()
                .map(calculator -> calculator.explain(start))
                .flatMap(Optional::stream)
                .anyMatch(refusal -> refusal instanceof Refusal.Taken
                        || refusal instanceof Refusal.Held
                        || refusal instanceof Refusal.DayFull
                        || refusal instanceof Refusal.WeekFull);
        return taken ? new SlotTaken() : new SlotNotOffered();
    }

    // With a key the secret follows from the whole request, so that the same request finds its own booking again, and
    // nobody who guesses a key finds another's.
    private static Secret token(BookingRequest request) {
        return request.idempotencyKey()
                .map(key -> Vault.configured()
                        .secretOf(String.join(
                                "\n",
                                key,
                                request.type().value(),
                                request.practitioner().map(Object::toString).orElse(""),
                                request.start().toString(),
                                request.client().name(),
                                request.client().email().value(),
                                request.client().phone().orElse(""),
                                request.particulars().fingerprint())))
                .orElseGet(Secret::random);
    }
}

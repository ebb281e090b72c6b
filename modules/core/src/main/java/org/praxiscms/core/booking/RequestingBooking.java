package org.praxiscms.core.booking;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.praxiscms.core.booking.limit.Allowance;
import org.praxiscms.core.booking.limit.TooManyBookings;
import org.praxiscms.core.booking.limit.Visitor;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.privacy.Vault;
import org.praxiscms.core.text.EmailAddress;

/**
 * Somebody books a time: one transaction that locks the practitioner's calendar, asks the slot engine, stores the
 * booking and leaves the confirmation in the outbox. Either all of it happens or nothing.
 */
@ApplicationScoped
public class RequestingBooking {

    private final AppointmentTypes types;
    private final Assignment assignment;
    private final Bookings bookings;
    private final Holds holds;
    private final BookingHistory history;
    private final KeepingParticulars particulars;
    private final CollectingSignatures signatures;
    private final CalendarOrganizer organizer;
    private final BookingMails mails;
    private final Allowance allowance;
    private final Event<HoldPresented> presented;
    private final Event<HoldUsed> used;
    private final Clock clock;

    @Inject
    public RequestingBooking(
            AppointmentTypes types,
            Assignment assignment,
            Bookings bookings,
            Holds holds,
            BookingHistory history,
            KeepingParticulars particulars,
            CollectingSignatures signatures,
            CalendarOrganizer organizer,
            BookingMails mails,
            Allowance allowance,
            Event<HoldPresented> presented,
            Event<HoldUsed> used,
            Clock clock) {
        this.types = types;
        this.assignment = assignment;
        this.bookings = bookings;
        this.holds = holds;
        this.history = history;
        this.particulars = particulars;
        this.signatures = signatures;
        this.organizer = organizer;
        this.mails = mails;
        this.allowance = allowance;
        this.presented = presented;
        this.used = used;
        this.clock = clock;
    }

    protected RequestingBooking() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Books what the practice has offered, without the bounds on what comes from outside; throws as the other does. */
    @Transactional
    public Booked book(BookingRequest request) {
        return book(request, Optional.empty());
    }

    /**
     * Books.
     *
     * @param visitor who books from outside; empty for what the practice has offered, which is not bounded. Nor is what an
     *     observer of {@link HoldPresented} knows to be offered
     * @throws TooManyBookings when more comes from there, or for that address, than people book
     * @throws org.praxiscms.core.booking.limit.ProofNeededException when more comes to the whole practice than usual
     * @throws NothingToBook when there is no such appointment type, or not with that practitioner
     * @throws SlotTaken when somebody was quicker
     * @throws SlotNotOffered when the time never was on offer
     * @throws ParticularsRefused when something else that the client handed in cannot be taken
     */
    @Transactional
    public Booked book(BookingRequest request, Optional<Visitor> visitor) {
        boolean offered = offered(request);
        AppointmentType type = types.offered(request.type()).orElseThrow(NothingToBook::new);
        Instant now = clock.instant();
        Optional<Hold> hold = request.hold().flatMap(secret -> holds.with(secret, now));
        List<Practitioner> candidates = candidates(type, request, hold);
        List<UUID> ids = candidates.stream().map(Practitioner::id).toList();
        bookings.lockCalendars(ids);
        holds.sweep(ids, now);
        Optional<Secret> sent = sent(request);
        Optional<Booking> before = sent.flatMap(bookings::ofRequest);
        if (before.isPresent()) {
            return new Booked(before.get(), Booking.secretOf(before.get().id()));
        }
        List<EmailAddress> addresses = writtenTo(request);
        Optional<Visitor> bounded = offered ? Optional.empty() : visitor;
        bounded.ifPresent(from -> allowance.require(addresses, from));
        Booked booked = store(request, type, candidates, sent);
        bounded.ifPresent(from -> allowance.note(booked.booking().id(), addresses, from));
        hold.ifPresent(holds::remove);
        request.hold().ifPresent(secret -> used.fire(new HoldUsed(secret, request.start())));
        return booked;
    }

    // Told before any calendar is locked: see there.
    private boolean offered(BookingRequest request) {
        Optional<HoldPresented> hold = request.hold().map(secret -> new HoldPresented(secret, request.start()));
        hold.ifPresent(presented::fire);
        return hold.map(HoldPresented::isOffered).orElse(false);
    }

    private Booked store(
            BookingRequest request, AppointmentType type, List<Practitioner> candidates, Optional<Secret> sent) {
        TimeSlot time =
                TimeSlot.startingAt(request.start(), (int) type.duration().toMinutes());
        Enquiry stranger = Enquiry.at(clock.instant());
        Enquiry enquiry = request.hold().map(Hold::holder).map(stranger::by).orElse(stranger);
        Practitioner practitioner = assignment.choose(type, candidates, request.start(), enquiry);
        particulars.require(type, request.client(), request.particulars());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Secret token = Booking.secretOf(id);
        Booking booking = new Booking(
                id,
                type,
                practitioner,
                time,
                request.particulars().format(),
                request.client(),
                request.origin(),
                token,
                clock.instant());
        sent.ifPresent(booking::cameOf);
        request.hold().ifPresent(booking::cameOfHold);
        booking.invitedBy(organizer.addressFor(request.particulars().contact().preferences()));
        bookings.add(booking);
        particulars.keep(booking, request.particulars());
        signatures.ask(booking, request.particulars().attendance());
        history.note(BookingEvent.beginning(booking, booking.bookedAt()));
        mails.tell(booking);
        return new Booked(booking, token);
    }

    // Anybody can be named as one who has to agree: they get a mail too.
    private static List<EmailAddress> writtenTo(BookingRequest request) {
        return Stream.concat(
                        Stream.of(request.client().email().orElseThrow()),
                        request.particulars().attendance().addresses().stream())
                .toList();
    }

    // Who holds a time books it with the very person it is held with.
    private static List<Practitioner> candidates(AppointmentType type, BookingRequest request, Optional<Hold> hold) {
        List<Practitioner> candidates = Assignment.candidates(type, request.practitioner());
        return hold.filter(held -> held.time().start().equals(request.start()))
                .map(Hold::practitioner)
                .filter(candidates::contains)
                .map(List::of)
                .orElse(candidates);
    }

    // With a key, what tells the request again follows from all of it: the same request finds its own booking, and
    // nobody who guesses a key finds another's.
    private static Optional<Secret> sent(BookingRequest request) {
        return request.idempotencyKey()
                .map(key -> Vault.configured()
                        .secretOf(String.join(
                                "\n",
                                key,
                                request.type().value(),
                                request.practitioner().map(Object::toString).orElse(""),
                                request.start().toString(),
                                request.client().name(),
                                request.client().email().orElseThrow().value(),
                                request.client().phone().orElse(""),
                                request.particulars().fingerprint())));
    }
}

package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The bookable slots of one practitioner for one appointment type, as one requester may see them at
 * one moment. It is given all facts when it is made and knows nothing else; {@link #slots} and
 * {@link #explain} ask the same rules, so that whatever is listed can be booked and whatever is not
 * listed has a reason. Immutable, safe for several threads.
 */
public final class SlotCalculator {

    private final Schedule schedule;
    private final SlotRules rules;
    private final Enquiry enquiry;
    private final SlotGrid grid;
    private final BusyTimeline taken;
    private final BusyTimeline held;
    private final BookingLimits limits;
    private final Instant earliest;
    private final Optional<LocalDate> lastDate;

    /**
     * @param busy everything that may claim time: what meets the time asked for, with room for the
     *     buffers of both sides, and, where the type has limits, all its bookings of the ISO weeks
     *     touched; in any order, sorted by start it costs least
     */
    public SlotCalculator(Schedule schedule, SlotRules rules, Collection<? extends Busy> busy, Enquiry enquiry) {
        this.schedule = schedule;
        this.rules = rules;
        this.enquiry = enquiry;
        grid = new SlotGrid(schedule, rules);
        List<? extends Busy> blocking =
                busy.stream().filter(b -> b.blocks(enquiry)).toList();
        taken = new BusyTimeline(
                blocking.stream().filter(b -> !(b instanceof HeldTime)).toList(), rules.buffers());
        held = new BusyTimeline(
                blocking.stream().filter(HeldTime.class::isInstance).toList(), rules.buffers());
        limits = new BookingLimits(
                schedule, rules, busy.stream().filter(b -> b.counts(enquiry)).toList());
        earliest = enquiry.now().plusSeconds(60L * rules.minNotice());
        lastDate = rules.horizonDays().isPresent()
                ? Optional.of(schedule.dateAt(enquiry.now())
                        .plusDays(rules.horizonDays().getAsInt()))
                : Optional.empty();
    }

    /**
     * The bookable slots that start in {@code [from, to)}, in order. Neighbouring spans give
     * neighbouring lists: the span filters, it never moves a slot. The work grows with the span, so
     * bound it.
     *
     * @return unmodifiable; empty when there is none, also when the span is empty
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public List<TimeSlot> slots(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The span runs backwards: " + from + " – " + to);
        }
        return grid.slots(from, to).stream()
                .filter(slot -> refusal(slot).isEmpty())
                .toList();
    }

    /**
     * Every start in {@code [from, to)} that the hours and the appointment type lay out, free or not, in order; what is
     * not among them is {@link Refusal.OutsideHours outside hours} or {@link Refusal.OffGrid off the grid}.
     *
     * @return unmodifiable; empty when there is none, also when the span is empty
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public List<TimeSlot> starts(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The span runs backwards: " + from + " – " + to);
        }
        return List.copyOf(grid.slots(from, to));
    }

    /**
     * Why no appointment can start at {@code start}; empty when it is bookable. Any instant may be
     * asked about, on the grid or not; where several rules are against it, the answer is the first
     * in the order of {@link Refusal}.
     */
    public Optional<Refusal> explain(Instant start) {
        List<TimeSlot> slot = grid.slots(start, start.plusNanos(1));
        return slot.isEmpty() ? Optional.of(grid.misfit(start)) : refusal(slot.get(0));
    }

    private Optional<Refusal> refusal(TimeSlot slot) {
        if (!slot.start().isAfter(enquiry.now())) {
            return Optional.of(new Refusal.InThePast());
        }
        if (slot.start().isBefore(earliest)) {
            return Optional.of(new Refusal.NoticeTooShort(earliest));
        }
        return beyondHorizon(slot)
                .or(() -> taken.meeting(slot).map(Refusal.Taken::new))
                .or(() -> held.meeting(slot).map(hold -> new Refusal.Held((HeldTime) hold)))
                .or(() -> full(slot));
    }

    private Optional<Refusal> beyondHorizon(TimeSlot slot) {
        return lastDate.filter(date -> schedule.dateAt(slot.start()).isAfter(date))
                .map(Refusal.BeyondHorizon::new);
    }

    private Optional<Refusal> full(TimeSlot slot) {
        return limits.exist() ? limits.refusal(schedule.dateAt(slot.start())) : Optional.empty();
    }
}

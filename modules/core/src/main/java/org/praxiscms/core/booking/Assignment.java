package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.Refusal;
import org.praxiscms.core.booking.slot.SlotCalculator;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.Slug;

/** Decides, under the calendars' lock, who of several gets a time: of those who are free, the one with most left that day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Assignment {

    private final FreeTimes freeTimes;

    @Inject
    Assignment(FreeTimes freeTimes) {
        this.freeTimes = freeTimes;
    }

    protected Assignment() {
        this(null);
    }

    /**
     * Who may come into question.
     *
     * @param wanted whom the visitor named; empty for anybody
     * @throws NothingToBook when the type is not offered with them
     */
    static List<Practitioner> candidates(AppointmentType type, Optional<Slug> wanted) {
        List<Practitioner> candidates = type.candidates(wanted);
        if (candidates.isEmpty()) {
            throw new NothingToBook();
        }
        return candidates;
    }

    /**
     * Who gets it.
     *
     * @param candidates whose calendars are locked
     * @throws SlotTaken when somebody was quicker
     * @throws SlotNotOffered when the time never was on offer
     */
    Practitioner choose(AppointmentType type, List<Practitioner> candidates, Instant start, Enquiry enquiry) {
        Map<Practitioner, SlotCalculator> calculators =
                freeTimes.calculators(type, candidates, start, start.plus(Duration.ofDays(1)), enquiry);
        List<Practitioner> free = candidates.stream()
                .filter(practitioner ->
                        calculators.get(practitioner).explain(start).isEmpty())
                .toList();
        if (free.isEmpty()) {
            freeTimes.forget(candidates);
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
}

package org.praxiscms.core.booking.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many bookings of the type each date and each ISO week has, against how many it may have: rule
 * 7 of the slot rules. A booking belongs to the date on which it starts, by the practitioner's wall
 * clock, and counts wherever it lies, inside the time asked for or not.
 */
final class BookingLimits {

    private final SlotRules rules;
    private final Map<LocalDate, Integer> perDay = new HashMap<>();
    private final Map<LocalDate, Integer> perWeek = new HashMap<>();

    BookingLimits(Schedule schedule, SlotRules rules, List<? extends Busy> counting) {
        this.rules = rules;
        if (!exist()) {
            return;
        }
        for (Busy booking : counting) {
            LocalDate date = schedule.dateAt(booking.start());
            perDay.merge(date, 1, Integer::sum);
            perWeek.merge(mondayOf(date), 1, Integer::sum);
        }
    }

    /** Whether there is any limit to ask about. */
    boolean exist() {
        return rules.maxPerDay().isPresent() || rules.maxPerWeek().isPresent();
    }

    /** Why nothing more can start on this date; empty when it can. */
    Optional<Refusal> refusal(LocalDate date) {
        if (reached(rules.maxPerDay().orElse(Integer.MAX_VALUE), perDay.get(date))) {
            return Optional.of(new Refusal.DayFull(date, rules.maxPerDay().getAsInt()));
        }
        LocalDate monday = mondayOf(date);
        if (reached(rules.maxPerWeek().orElse(Integer.MAX_VALUE), perWeek.get(monday))) {
            return Optional.of(new Refusal.WeekFull(monday, rules.maxPerWeek().getAsInt()));
        }
        return Optional.empty();
    }

    private static boolean reached(int limit, Integer bookings) {
        return limit <= (bookings == null ? 0 : bookings);
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

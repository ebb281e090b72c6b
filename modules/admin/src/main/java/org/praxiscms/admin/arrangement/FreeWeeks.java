package org.praxiscms.admin.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Dates;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.FreeTimes;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;

/** Finds the free times that the practice chooses from when it books or moves, from the engine that offers times to visitors. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FreeWeeks {

    /** Which days are shown: the first of them; the button that is pressed to see others says so. */
    static final String SHOW = "show";

    /** Which days have been shown. */
    static final String SHOWN = "shown";

    private static final int WEEK = 7;
    private static final int WEEKS_AHEAD = 60;

    private final FreeTimes freeTimes;
    private final Desk desk;

    @Inject
    public FreeWeeks(FreeTimes freeTimes, Desk desk) {
        this.freeTimes = freeTimes;
        this.desk = desk;
    }

    protected FreeWeeks() {
        this(null, null);
    }

    /**
     * The days that a form asks to see; else those that it shows already, those of the time that is chosen in it, or the first
     * ones on which something is free.
     *
     * @param usual the date to begin at where the form says nothing
     * @param moving the booking to be moved; empty for a new one
     */
    FreeWeek of(
            Values values, AppointmentType type, Practitioner practitioner, LocalDate usual, Optional<Booking> moving) {
        if (!type.practitioners().contains(practitioner) && moving.isEmpty()) {
            return FreeWeek.none(desk.text("why.notWith", type.name(), practitioner.name()));
        }
        Words words = desk.words();
        LocalDate today = words.today();
        Optional<Instant> chosen = ClockedTime.of(values, words);
        Optional<LocalDate> asked = Dates.of(values.one(SHOW))
                .or(() -> Dates.of(values.one(SHOWN)))
                .or(() -> chosen.map(words::dateOf))
                .or(() -> words.typed(values.one(ClockedTime.DATE)));
        LocalDate first = later(asked.orElse(usual), today);
        Finder finder = new Finder(type, practitioner, moving, words);
        Map<LocalDate, List<TimeSlot>> free = finder.from(first);
        if (free.isEmpty() && asked.isEmpty()) {
            first = finder.next(first).orElse(first);
            free = finder.from(first);
        }
        Optional<LocalDate> next = free.isEmpty() ? finder.next(first) : Optional.empty();
        return new FreeWeek(
                words.day(first) + " – " + words.day(first.plusDays(WEEK - 1)),
                first.toString(),
                first.isAfter(today) ? later(first.minusDays(WEEK), today).toString() : "",
                first.plusDays(WEEK).toString(),
                next.map(LocalDate::toString).orElse(""),
                next.map(words::fullDay).orElse(""),
                days(free, chosen, words),
                "");
    }

    private static List<FreeWeek.Day> days(Map<LocalDate, List<TimeSlot>> free, Optional<Instant> chosen, Words words) {
        return free.entrySet().stream()
                .map(day -> new FreeWeek.Day(
                        words.fullDay(day.getKey()),
                        day.getValue().stream()
                                .map(slot -> new FreeWeek.Start(
                                        slot.start().toString(),
                                        words.time(slot.start()),
                                        chosen.equals(Optional.of(slot.start()))))
                                .toList()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Looks for free times of a type, seven days of the practice's wall clock at once. */
    private final class Finder {

        private final AppointmentType type;
        private final Practitioner practitioner;
        private final Optional<Booking> moving;
        private final Words words;

        Finder(AppointmentType type, Practitioner practitioner, Optional<Booking> moving, Words words) {
            this.type = type;
            this.practitioner = practitioner;
            this.moving = moving;
            this.words = words;
        }

        Map<LocalDate, List<TimeSlot>> from(LocalDate first) {
            return freeTimes
                    .forPractice(
                            type,
                            practitioner,
                            first.atStartOfDay(words.zone()).toInstant(),
                            first.plusDays(WEEK).atStartOfDay(words.zone()).toInstant(),
                            moving)
                    .stream()
                    .collect(Collectors.groupingBy(
                            slot -> words.dateOf(slot.start()), TreeMap::new, Collectors.toList()));
        }

        // The first day on which something is free after the seven from a date on.
        Optional<LocalDate> next(LocalDate date) {
            for (int week = 1; week <= WEEKS_AHEAD; week++) {
                Map<LocalDate, List<TimeSlot>> free = from(date.plusDays((long) week * WEEK));
                if (!free.isEmpty()) {
                    return free.keySet().stream().findFirst();
                }
            }
            return Optional.empty();
        }
    }
}

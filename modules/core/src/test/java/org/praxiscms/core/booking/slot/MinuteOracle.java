package org.praxiscms.core.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The slot rules a second time, as naively as they can be said: every minute is looked at by itself
 * on the wall clock. Slow and without any of the calculator's code but its values. Needs a zone
 * whose offsets are whole minutes.
 */
final class MinuteOracle {

    /** In the order in which {@link Refusal} names them. */
    enum Rule {
        HOURS,
        GRID,
        PAST,
        NOTICE,
        HORIZON,
        TAKEN,
        HELD,
        DAY,
        WEEK
    }

    private static final int MINUTES_AROUND = 5 * 1440;

    private final Scenario scenario;
    private final long first;
    /** For each minute from {@code first} on: from which its grid counts; -1 when closed. */
    private final long[] anchors;

    private final BitSet closed = new BitSet();
    private final BitSet taken = new BitSet();
    private final BitSet held = new BitSet();

    MinuteOracle(Scenario scenario) {
        this.scenario = scenario;
        first = minute(scenario.from()) - MINUTES_AROUND;
        anchors = new long[(int) (minute(scenario.to()) + MINUTES_AROUND - first)];
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = anchor(first + i, i == 0 ? -1 : anchors[i - 1]);
            closed.set(i, anchors[i] < 0);
        }
        scenario.busy().stream()
                .filter(this::blocks)
                .forEach(entry -> (entry instanceof HeldTime ? held : taken).or(minutesOf(entry)));
    }

    /** Starts of the bookable slots in {@code [from, to)}, in order. */
    List<Instant> starts() {
        return LongStream.range(minute(scenario.from()), minute(scenario.to()))
                .mapToObj(minute -> Instant.ofEpochSecond(60 * minute))
                .filter(start -> broken(start).isEmpty())
                .toList();
    }

    /** Every rule that is against a start on a whole minute. */
    Set<Rule> broken(Instant start) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        SlotRules rules = scenario.rules();
        long minute = minute(start);
        LocalDate date = wallClock(start).toLocalDate();
        Instant now = scenario.enquiry().now();
        if (anyOf(closed, minute)) {
            broken.add(Rule.HOURS);
        } else if ((minute - anchors[(int) (minute - first)]) % rules.interval() != 0) {
            broken.add(Rule.GRID);
        }
        if (start.compareTo(now) <= 0) {
            broken.add(Rule.PAST);
        }
        if (Duration.between(now, start).compareTo(Duration.ofMinutes(rules.minNotice())) < 0) {
            broken.add(Rule.NOTICE);
        }
        if (rules.horizonDays().isPresent()
                && ChronoUnit.DAYS.between(wallClock(now).toLocalDate(), date)
                        > rules.horizonDays().getAsInt()) {
            broken.add(Rule.HORIZON);
        }
        if (anyOf(taken, minute)) {
            broken.add(Rule.TAKEN);
        }
        if (anyOf(held, minute)) {
            broken.add(Rule.HELD);
        }
        if (rules.maxPerDay().isPresent()
                && counted().filter(date::equals).count() >= rules.maxPerDay().getAsInt()) {
            broken.add(Rule.DAY);
        }
        if (rules.maxPerWeek().isPresent()
                && counted().filter(other -> week(other).equals(week(date))).count()
                        >= rules.maxPerWeek().getAsInt()) {
            broken.add(Rule.WEEK);
        }
        return broken;
    }

    /** Whether a slot that starts at {@code start} has a minute in common with this entry. */
    boolean meets(Busy entry, Instant start) {
        return anyOf(minutesOf(entry), minute(start));
    }

    private boolean anyOf(BitSet minutes, long start) {
        int next = minutes.nextSetBit((int) (start - first));
        return next >= 0 && next < start - first + scenario.rules().duration();
    }

    private BitSet minutesOf(Busy entry) {
        Buffers type = scenario.rules().buffers();
        Instant start = entry.start()
                .truncatedTo(ChronoUnit.MINUTES)
                .minus(Duration.ofMinutes(entry.buffers().before() + type.after()));
        Instant end = entry.end()
                .plusNanos(59_999_999_999L)
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(Duration.ofMinutes(entry.buffers().after() + type.before()));
        BitSet minutes = new BitSet();
        for (Instant at = start; at.isBefore(end); at = at.plusSeconds(60)) {
            minutes.set((int) (minute(at) - first));
        }
        return minutes;
    }

    private long anchor(long minute, long anchorBefore) {
        Instant instant = Instant.ofEpochSecond(60 * minute);
        ZonedDateTime wallClock = wallClock(instant);
        LocalDate date = wallClock.toLocalDate();
        if (!isOpen(date, 60 * wallClock.getHour() + wallClock.getMinute())) {
            return -1;
        }
        boolean dateBegins =
                date.atStartOfDay(scenario.schedule().zone()).toInstant().equals(instant);
        return anchorBefore < 0 || dateBegins && isAllDay(date) ? minute : anchorBefore;
    }

    private boolean isAllDay(LocalDate date) {
        return IntStream.range(0, 1440).allMatch(minuteOfDay -> isOpen(date, minuteOfDay));
    }

    private boolean isOpen(LocalDate date, int minuteOfDay) {
        DateOverride override = scenario.schedule().overrides().get(date);
        DayHours hours = override != null
                ? override.hours()
                : scenario.schedule().weekly().days().get(date.getDayOfWeek());
        return hours != null
                && hours.ranges().stream()
                        .anyMatch(range -> range.startMinute() <= minuteOfDay && minuteOfDay < range.endMinute());
    }

    private boolean blocks(Busy entry) {
        Enquiry enquiry = scenario.enquiry();
        if (entry.start().equals(entry.end()) || isMoved(entry)) {
            return false;
        }
        if (entry instanceof HeldTime hold) {
            boolean own = enquiry.requester().isPresent() && hold.holder().equals(enquiry.requester());
            return enquiry.now().compareTo(hold.expiresAt()) < 0 && !own;
        }
        return !(entry instanceof BookedTime booking)
                || booking.status() == BookedTime.Status.CONFIRMED
                || booking.status() == BookedTime.Status.REQUESTED && booking.blocksWhileRequested();
    }

    private Stream<LocalDate> counted() {
        return scenario.busy().stream()
                .filter(BookedTime.class::isInstance)
                .map(BookedTime.class::cast)
                .filter(booking ->
                        booking.status() == BookedTime.Status.CONFIRMED && booking.sameType() && !isMoved(booking))
                .map(booking -> wallClock(booking.start()).toLocalDate());
    }

    private boolean isMoved(Busy entry) {
        return scenario.enquiry().moving().filter(entry.id()::equals).isPresent();
    }

    private static List<Integer> week(LocalDate date) {
        return List.of(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private ZonedDateTime wallClock(Instant instant) {
        return instant.atZone(scenario.schedule().zone());
    }

    private static long minute(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60);
    }
}

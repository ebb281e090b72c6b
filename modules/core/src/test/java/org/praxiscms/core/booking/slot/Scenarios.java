package org.praxiscms.core.booking.slot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Random scenarios around days on which clocks do what surprises: skip an hour, half an hour, two
 * hours or a whole date, repeat midnight, have no midnight; and some on which nothing happens.
 */
class Scenarios implements ArbitrarySupplier<Scenario> {

    /** A zone and a date to look at. */
    private record Place(ZoneId zone, LocalDate date) {

        static Place of(String zone, String date) {
            return new Place(ZoneId.of(zone), LocalDate.parse(date));
        }

        Instant start() {
            return date.atStartOfDay(zone).toInstant();
        }
    }

    private static final List<Place> PLACES = List.of(
            Place.of("UTC", "2027-06-16"),
            Place.of("Asia/Kolkata", "2026-06-17"),
            Place.of("Asia/Kathmandu", "2026-12-31"),
            Place.of("Pacific/Kiritimati", "2028-02-29"),
            Place.of("Europe/Berlin", "2027-03-28"),
            Place.of("Europe/Berlin", "2027-10-31"),
            Place.of("America/New_York", "2026-03-08"),
            Place.of("America/New_York", "2026-11-01"),
            Place.of("Europe/Dublin", "2026-10-25"),
            Place.of("Australia/Lord_Howe", "2026-10-04"),
            Place.of("Australia/Lord_Howe", "2026-04-05"),
            Place.of("Pacific/Chatham", "2026-04-05"),
            Place.of("Antarctica/Troll", "2026-03-29"), // two hours
            Place.of("Asia/Pyongyang", "2018-05-05"), // half an hour, for good
            Place.of("Asia/Beirut", "2026-03-29"), // no midnight
            Place.of("Africa/Cairo", "2026-04-24"), // no midnight
            Place.of("Africa/Cairo", "2026-10-30"), // back to the date before
            Place.of("America/Santiago", "2026-04-05"), // back to the date before
            Place.of("America/Havana", "2026-11-01"), // two midnights on one date
            Place.of("Atlantic/Azores", "2026-10-25"), // two midnights on one date
            Place.of("America/St_Johns", "2010-11-07"), // back at one minute past midnight
            Place.of("Pacific/Apia", "2011-12-31"), // no 30 December
            Place.of("Pacific/Kwajalein", "1993-08-22")); // no 21 August

    /** An override some days from the date looked at. */
    private record Deviation(int days, DayHours hours) {

        DateOverride from(LocalDate date) {
            return new DateOverride(date.plusDays(days), hours);
        }
    }

    /** Who asks, some seconds from the beginning of the date looked at. */
    private record Question(long seconds, Optional<String> requester, Optional<String> moving) {

        Enquiry from(Instant date) {
            return new Enquiry(date.plusSeconds(seconds), requester, moving);
        }
    }

    /** What is asked for, some minutes from the beginning of the date looked at. */
    private record Span(long minutes, long length) {

        Instant start(Instant date) {
            return date.plusSeconds(60 * minutes);
        }

        Instant end(Instant date) {
            return start(date).plusSeconds(60 * length);
        }
    }

    @Override
    public Arbitrary<Scenario> get() {
        Arbitrary<Question> questions = Combinators.combine(
                        uniform(-5 * 86_400, 86_400),
                        Arbitraries.of("me", "you").optional(),
                        Arbitraries.of("a", "b").optional(0.3))
                .as(Question::new);
        Arbitrary<Long> lengths = Arbitraries.oneOf(Arbitraries.of(0L, 60L, 1440L, 2880L, 4320L), uniform(0, 4320));
        Arbitrary<Span> spans =
                Combinators.combine(uniform(-2000, 1500), lengths).as(Span::new);
        return Combinators.combine(
                        Arbitraries.of(PLACES),
                        weeks(),
                        deviations(),
                        rules(),
                        new BusySketch.Any().get().list().ofMaxSize(6),
                        questions,
                        spans)
                .as(Scenarios::scenario);
    }

    private static Scenario scenario(
            Place place,
            WeeklyHours week,
            List<Deviation> deviations,
            SlotRules rules,
            List<BusySketch> sketches,
            Question question,
            Span span) {
        Enquiry enquiry = question.from(place.start());
        Instant from = span.start(place.start());
        return new Scenario(
                Schedule.of(
                        place.zone(),
                        week,
                        deviations.stream().map(e -> e.from(place.date())).toList()),
                rules,
                sketches.stream().map(sketch -> sketch.at(from, enquiry.now())).toList(),
                enquiry,
                from,
                span.end(place.start()));
    }

    private static Arbitrary<WeeklyHours> weeks() {
        return hours().list().ofSize(7).map(days -> {
            Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, days.get(day.ordinal()));
            }
            return new WeeklyHours(week);
        });
    }

    private static Arbitrary<List<Deviation>> deviations() {
        return Combinators.combine(Arbitraries.integers().between(-3, 3), hours())
                .as(Deviation::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(Deviation::days);
    }

    private static Arbitrary<DayHours> hours() {
        Arbitrary<Integer> minute = Arbitraries.oneOf(
                Arbitraries.of(0, 30, 60, 90, 120, 150, 180, 1380, 1410, 1440),
                Arbitraries.integers().between(0, 96).map(quarters -> 15 * quarters),
                uniform(0, 1440).map(Long::intValue));
        Arbitrary<DayRange> range = Combinators.combine(minute, minute).as(Scenarios::range);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(DayHours.CLOSED)),
                Tuple.of(4, Arbitraries.just(DayHours.ALL_DAY)),
                Tuple.of(5, range.list().ofMinSize(1).ofMaxSize(3).map(DayHours::new)));
    }

    private static DayRange range(int one, int other) {
        int start = Math.min(Math.min(one, other), 1439);
        return new DayRange(start, Math.max(Math.max(one, other), start + 1));
    }

    private static Arbitrary<SlotRules> rules() {
        Arbitrary<Integer> length = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(15, 20, 30, 45, 50, 60, 90)),
                Tuple.of(1, Arbitraries.integers().between(1, 1500)));
        Arbitrary<Integer> notice = Arbitraries.of(0, 0, 1, 60, 1440, 3000);
        Arbitrary<OptionalInt> horizon = optional(Arbitraries.integers().between(0, 8));
        Arbitrary<OptionalInt> perDay = optional(Arbitraries.of(0, 1, 1, 2, 2, 3));
        Arbitrary<OptionalInt> perWeek = optional(Arbitraries.of(0, 1, 2, 3, 3, 4));
        return Combinators.combine(length, length, buffers(), notice, horizon, perDay, perWeek)
                .as(SlotRules::new);
    }

    static Arbitrary<Buffers> buffers() {
        Arbitrary<Integer> minutes = Arbitraries.of(0, 0, 5, 10, 30, 120);
        return Combinators.combine(minutes, minutes).as(Buffers::new);
    }

    private static Arbitrary<OptionalInt> optional(Arbitrary<Integer> values) {
        return values.optional(0.3).map(value -> value.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    static Arbitrary<Long> uniform(int from, int to) {
        return Arbitraries.longs().between(from, to).withDistribution(RandomDistribution.uniform());
    }
}

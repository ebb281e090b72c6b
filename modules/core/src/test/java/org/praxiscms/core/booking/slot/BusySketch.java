package org.praxiscms.core.booking.slot;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** A random busy entry of any kind that does not yet know its time, only how far it is from it. */
interface BusySketch {

    /** The entry, within two days of {@code around}; a hold expires within two seconds of {@code now}. */
    Busy at(Instant around, Instant now);

    /** What the kinds of entry have in common. */
    record Outline(String id, long startSeconds, int lengthSeconds, Buffers buffers) {

        Instant start(Instant around) {
            return around.plusSeconds(startSeconds);
        }

        Instant end(Instant around) {
            return start(around).plusSeconds(lengthSeconds);
        }
    }

    /** Makes them up. */
    class Any implements ArbitrarySupplier<BusySketch> {

        @Override
        public Arbitrary<BusySketch> get() {
            return Arbitraries.oneOf(blocked(), booked(), confirmed(), held());
        }

        private static Arbitrary<BusySketch> blocked() {
            return outlines()
                    .map(o -> (around, now) -> new BlockedTime(o.id(), o.start(around), o.end(around), o.buffers()));
        }

        private static Arbitrary<BusySketch> booked() {
            return Combinators.combine(
                            outlines(),
                            Arbitraries.of(BookedTime.Status.class),
                            Arbitraries.of(true, false),
                            Arbitraries.of(true, false))
                    .as((o, status, blocks, sameType) -> (around, now) -> new BookedTime(
                            o.id(), o.start(around), o.end(around), o.buffers(), status, blocks, sameType));
        }

        private static Arbitrary<BusySketch> confirmed() {
            return outlines()
                    .map(o -> (around, now) -> new BookedTime(
                            o.id(),
                            o.start(around),
                            o.end(around),
                            o.buffers(),
                            BookedTime.Status.CONFIRMED,
                            true,
                            true));
        }

        private static Arbitrary<BusySketch> held() {
            return Combinators.combine(
                            outlines(),
                            Arbitraries.integers().between(-2, 2),
                            Arbitraries.of("me", "you").optional())
                    .as((o, expiry, holder) -> (around, now) -> new HeldTime(
                            o.id(), o.start(around), o.end(around), o.buffers(), now.plusSeconds(expiry), holder));
        }

        private static Arbitrary<Outline> outlines() {
            Arbitrary<Long> start = Arbitraries.oneOf(
                    Scenarios.uniform(-2880, 2880).map(minutes -> 60 * minutes), Scenarios.uniform(-172_800, 172_800));
            Arbitrary<Integer> length = Arbitraries.oneOf(
                    Arbitraries.of(0, 1, 59, 60, 1800, 3600),
                    Arbitraries.integers().between(0, 90_000));
            return Combinators.combine(Arbitraries.of("a", "b", "c"), start, length, Scenarios.buffers())
                    .as(Outline::new);
        }
    }
}

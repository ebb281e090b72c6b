package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.praxiscms.core.booking.BookingRequest;
import org.praxiscms.core.privacy.Secret;

/**
 * What a booking must bring while more is booked in the practice than usual. A form has to be confirmed some seconds later,
 * without a script; a program solves a puzzle (hashcash): a nonce with which the SHA-256 of challenge, ':' and nonce begins
 * with {@value #DIFFICULTY} zero bits, 262,144 tries on average. Challenges are made for one appointment type, start and
 * e-mail address, expire after ten minutes, and are not stored: used again, they book what is booked already.
 */
@ApplicationScoped
public class BookingProof {

    /** Zero bits that a solution begins with: about a second of a telephone's script, see docs/booking.md. */
    public static final int DIFFICULTY = 18;

    static final Duration SOONEST = Duration.ofSeconds(5);
    private static final Duration OLDEST = Duration.ofMinutes(10);

    private final Clock clock;

    @Inject
    public BookingProof(Clock clock) {
        this.clock = clock;
    }

    protected BookingProof() {
        this(null);
    }

    /**
     * A puzzle.
     *
     * @param challenge at most 100 characters
     * @param expires first instant at which its solution is not taken any more
     */
    public record Challenge(String challenge, Instant expires) {}

    /** A new puzzle for a booking. */
    public Challenge challenge(BookingRequest request) {
        Instant now = clock.instant();
        return new Challenge(Stamp.of(purpose("work", request), now), now.plus(OLDEST));
    }

    /** Whether a nonce solves a puzzle that was made for this booking; false for none. */
    public boolean solved(BookingRequest request, String challenge, String nonce) {
        return Stamp.at(challenge, purpose("work", request), clock.instant(), OLDEST)
                        .isPresent()
                && nonce.matches("[0-9A-Za-z]{1,32}")
                && Integer.numberOfLeadingZeros(ByteBuffer.wrap(Secret.sha256(challenge + ":" + nonce))
                                .getInt())
                        >= DIFFICULTY;
    }

    /** What a form carries to be confirmed: what it carries already, as long as that is good for this booking. */
    String confirmation(BookingRequest request, String carried) {
        Instant now = clock.instant();
        String purpose = purpose("patience", request);
        return Stamp.at(carried, purpose, now, OLDEST).isPresent() ? carried : Stamp.of(purpose, now);
    }

    /** Whether a form has been confirmed for this booking, and not at once. */
    boolean confirmed(BookingRequest request, String carried) {
        Instant now = clock.instant();
        return Stamp.at(carried, purpose("patience", request), now, OLDEST)
                .filter(shown -> !now.isBefore(shown.plus(SOONEST)))
                .isPresent();
    }

    private static String purpose(String kind, BookingRequest request) {
        String email = request.client().email().orElseThrow().key();
        return String.join(
                "\n", "booking " + kind, request.type().value(), request.start().toString(), email);
    }
}

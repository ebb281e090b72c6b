package org.praxiscms.core.booking.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.praxiscms.core.booking.HoldPresented;
import org.praxiscms.core.booking.HoldUsed;
import org.praxiscms.core.privacy.Secret;

/**
 * A wish ends when the time that is kept for it is booked, by whatever way: by its own page, by the form, by the API. The wish
 * is locked before the calendar, as everywhere.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UsedOffers {

    private final Wishes wishes;
    private final Clock clock;

    @Inject
    public UsedOffers(Wishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    protected UsedOffers() {
        this(null, null);
    }

    void lock(@Observes HoldPresented booking) {
        if (open(booking.hold(), booking.start()).isPresent()) {
            booking.markOffered();
        }
    }

    void close(@Observes HoldUsed booking) {
        open(booking.hold(), booking.start()).ifPresent(offer -> {
            offer.close(WishOffer.State.ACCEPTED);
            offer.wish().end(WishState.BOOKED, clock.instant());
        });
    }

    // Read again under the lock: it may have been answered meanwhile.
    private Optional<WishOffer> open(Secret hold, Instant start) {
        return wishes.offeredFor(start, hold)
                .flatMap(offer -> wishes.locked(offer.wish().id()))
                .filter(Wish::open)
                .flatMap(wishes::openOffer)
                .filter(offer -> offer.hold().equals(hold));
    }
}

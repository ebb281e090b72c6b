package org.praxiscms.core.booking.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.booking.Booked;
import org.praxiscms.core.booking.BookingRequest;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.HoldingTime;
import org.praxiscms.core.booking.Origin;
import org.praxiscms.core.booking.Particulars;
import org.praxiscms.core.booking.RequestingBooking;
import org.praxiscms.core.privacy.Secret;

/** Who waits takes the offered time, declines it, or waits no more. The wish is locked: the first answer counts. */
@ApplicationScoped
@Transactional
public class AnsweringOffer {

    private final Wishes wishes;
    private final RequestingBooking requesting;
    private final HoldingTime holding;
    private final Clock clock;

    @Inject
    public AnsweringOffer(Wishes wishes, RequestingBooking requesting, HoldingTime holding, Clock clock) {
        this.wishes = wishes;
        this.requesting = requesting;
        this.holding = holding;
        this.clock = clock;
    }

    protected AnsweringOffer() {
        this(null, null, null, null);
    }

    /**
     * Books the offered time.
     *
     * @param token the wish's secret
     * @param offer which one: a page may be older than the offer that runs now
     * @param format which of the type's formats the client wants
     * @return empty when the secret belongs to none
     * @throws OfferOver when that offer does not run any more
     * @throws org.praxiscms.core.booking.ParticularsRefused when more is asked of whoever books: they go on to the form
     * @throws org.praxiscms.core.booking.SlotTaken when the time is gone all the same
     * @throws org.praxiscms.core.booking.SlotNotOffered when the practice does not work then any more
     * @throws org.praxiscms.core.booking.NothingToBook when the type is not on offer any more
     */
    public Optional<Booked> accept(Secret token, UUID offer, FormatChoice format) {
        return wishes.locked(token).map(wish -> {
            WishOffer accepted = running(wish, offer).orElseThrow(OfferOver::new);
            return requesting.book(new BookingRequest(
                    wish.type().slug(),
                    Optional.of(accepted.practitioner().slug()),
                    accepted.startsAt(),
                    wish.client(),
                    Origin.unknown(),
                    Optional.of(accepted.hold()),
                    Optional.empty(),
                    Particulars.of(format)));
        });
    }

    /** An offer that runs; empty when it does not, or the secret belongs to none. */
    public Optional<WishOffer> running(Secret token, UUID offer) {
        return wishes.locked(token).flatMap(wish -> running(wish, offer));
    }

    /**
     * Declines the offered time: it is offered to the next, and this one waits on at its place. Nothing happens when
     * the offer is over.
     *
     * @return the wish; empty when the secret belongs to none
     */
    public Optional<Wish> decline(Secret token, UUID offer) {
        Optional<Wish> found = wishes.locked(token);
        found.ifPresent(wish -> running(wish, offer).ifPresent(declined -> {
            holding.release(declined.hold());
            declined.close(WishOffer.State.DECLINED);
            wish.waitOn(clock.instant());
        }));
        return found;
    }

    /**
     * Ends the waiting, once or many times.
     *
     * @return the wish; empty when the secret belongs to none
     */
    public Optional<Wish> giveUp(Secret token) {
        return wishes.locked(token).map(this::giveUp);
    }

    /**
     * The practice takes somebody off the list, once or many times.
     *
     * @return the wish; empty when the id belongs to none of this practice
     */
    public Optional<Wish> remove(UUID id) {
        return wishes.locked(id).map(this::giveUp);
    }

    private Wish giveUp(Wish wish) {
        if (wish.open()) {
            wishes.openOffer(wish).ifPresent(offer -> {
                holding.release(offer.hold());
                offer.close(WishOffer.State.DECLINED);
            });
            wish.end(WishState.GIVEN_UP, clock.instant());
        }
        return wish;
    }

    private Optional<WishOffer> running(Wish wish, UUID offer) {
        return wish.open()
                ? wishes.openOffer(wish).filter(open -> open.id().equals(offer) && open.runs(clock.instant()))
                : Optional.empty();
    }
}

package org.praxiscms.core.booking.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantOwned;

/** A time offered to one who waits, kept by a hold until it is answered. Remembered, so that no time is offered twice. */
@Entity
@Table(name = "wish_offer")
public class WishOffer extends TenantOwned {

    /** What has become of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        PASSED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "wish_id")
    private Wish wish;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    WishOffer(Wish wish, FreeTime free, Instant expiresAt) {
        this.wish = wish;
        this.practitioner = free.practitioner();
        this.startsAt = free.time().start();
        this.expiresAt = expiresAt;
    }

    protected WishOffer() {}

    /** What the hold that keeps its time is opened with: follows from the wish's own secret, so that it is stored nowhere. */
    public Secret hold() {
        return new Secret(wish.token().derived("offer:" + id()));
    }

    /** It is answered or over. */
    void close(State how) {
        state = how;
    }

    boolean isOf(FreeTime free) {
        return startsAt.equals(free.time().start()) && practitioner.equals(free.practitioner());
    }

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    /** Whether it can be accepted. */
    public boolean runs(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }

    public Wish wish() {
        return wish;
    }

    public Practitioner practitioner() {
        return practitioner;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** First instant at which it can no longer be accepted. */
    public Instant expiresAt() {
        return expiresAt;
    }
}

package org.praxiscms.core.booking.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Set;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * A practitioner's bookings for their own calendar program, behind a secret address. There is at most one for each
 * practitioner; renewing it ends the address before, removing it ends it for good. Clients' names stand in it only
 * where that was chosen.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    private boolean names;

    @Column(name = "made_at")
    private Instant madeAt;

    /** @param names whether clients' names stand in it */
    public CalendarFeed(Practitioner practitioner, Secret token, boolean names, Instant now) {
        this.practitioner = practitioner;
        renew(token, names, now);
    }

    protected CalendarFeed() {}

    /** Opens with another secret from now on, and no more with the one before. */
    public final void renew(Secret token, boolean withNames, Instant now) {
        tokenHash = token.hash();
        names = withNames;
        madeAt = now;
    }

    /** Whether a secret opens it; takes as long for a wrong one as for the right one. */
    boolean opensWith(Secret token) {
        return MessageDigest.isEqual(tokenHash, token.hash());
    }

    /** No cached page is made of it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    public Practitioner practitioner() {
        return practitioner;
    }

    /** Whether clients' names stand in it. */
    public boolean names() {
        return names;
    }

    /** When its address was made. */
    public Instant madeAt() {
        return madeAt;
    }
}

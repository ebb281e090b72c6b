package org.praxiscms.core.booking.signatory;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * Somebody who has to agree to a booking that another has made: asked by mail, they confirm or decline with a secret
 * that only its hash is kept of. Their address is not kept: it is used once, for that mail.
 */
@Entity
@Table(name = "signatory")
public class Signatory extends TenantOwned {

    /** Where their answer stands. */
    public enum State {
        ASKED,
        CONFIRMED,
        DECLINED
    }

    @Column(name = "booking_id")
    private UUID booking;

    private int position;

    @Convert(converter = SealedText.class)
    private String name;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** @param position place among a booking's signatories, from 0 */
    Signatory(UUID booking, int position, String name, Secret token) {
        this.booking = booking;
        this.position = position;
        this.name = name;
        this.tokenHash = token.hash();
    }

    protected Signatory() {}

    /** They agree. @return whether that is news */
    public boolean confirm(Instant now) {
        boolean news = state == State.ASKED;
        if (news) {
            state = State.CONFIRMED;
            answeredAt = now;
        }
        return news;
    }

    /** They do not agree, or no longer. */
    public void decline(Instant now) {
        state = State.DECLINED;
        answeredAt = now;
    }

    /** No page that is kept in memory shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    /** Id of the booking. */
    public UUID booking() {
        return booking;
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    /** When they answered last; empty for not yet. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}

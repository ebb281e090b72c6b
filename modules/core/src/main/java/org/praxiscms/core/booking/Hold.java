package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * A time kept for somebody who is filling in the form: gone for everybody else until it expires, whether anybody sweeps
 * it up or not. Nothing of the person is in it.
 */
@Entity
@Table(name = "hold")
public class Hold extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appointment_type_id")
    private AppointmentType type;

    @Embedded
    private OccupiedTime occupied;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "network_hash")
    private byte[] networkHash;

    /**
     * @param token what its owner shows
     * @param network keyed hash of where it came from, 32 bytes
     * @param expiresAt first instant at which it keeps nothing any more
     */
    Hold(
            AppointmentType type,
            Practitioner practitioner,
            TimeSlot time,
            Secret token,
            byte[] network,
            Instant expiresAt) {
        this.type = type;
        this.practitioner = practitioner;
        this.occupied = new OccupiedTime(time, type.buffers());
        this.tokenHash = token.hash();
        this.networkHash = network.clone();
        this.expiresAt = expiresAt;
    }

    protected Hold() {}

    /** The holder of a secret, in the terms of the slot engine. */
    static String holder(Secret token) {
        return HexFormat.of().formatHex(token.hash());
    }

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of(ChangeKeys.calendar(practitioner.id()));
    }

    public TimeSlot time() {
        return occupied.time();
    }

    public AppointmentType type() {
        return type;
    }

    public Practitioner practitioner() {
        return practitioner;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}

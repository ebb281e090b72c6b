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
import org.praxiscms.core.privacy.Vault;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Network;

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

    @Column(name = "site_hash")
    private byte[] siteHash;

    /**
     * @param token what its owner shows
     * @param from where it came from
     * @param expiresAt first instant at which it keeps nothing any more
     */
    Hold(AppointmentType type, Practitioner practitioner, TimeSlot time, Secret token, From from, Instant expiresAt) {
        this.type = type;
        this.practitioner = practitioner;
        this.occupied = new OccupiedTime(time, type.buffers());
        this.tokenHash = token.hash();
        this.networkHash = from.network();
        this.siteHash = from.site();
        this.expiresAt = expiresAt;
    }

    protected Hold() {}

    /**
     * Where a hold came from, as keyed hashes of 32 bytes.
     *
     * @param network the network
     * @param site the site that the network is a part of
     */
    record From(byte[] network, byte[] site) {

        /** The practice itself: what it keeps is not counted among visitors' holds. */
        static From practice() {
            byte[] nowhere = hash("by the practice");
            return new From(nowhere, nowhere);
        }

        static From visitor(Network network) {
            return new From(hash(network.value()), hash(network.site().value()));
        }

        private static byte[] hash(String place) {
            return Vault.configured().secretOf("hold:" + place).hash();
        }
    }

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

package org.praxiscms.core.booking.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.privacy.Vault;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.EmailAddress;

/**
 * Somebody waits for a time. It waits, is offered one time after another, and ends booked, given up or expired; then
 * what it knew of the person is forgotten. Offers that nobody answers keep its place {@link #PATIENCE} times.
 */
@Entity
@Table(name = "wish")
public class Wish extends TenantOwned {

    /** After so many unanswered offers in a row nobody is there any more. */
    static final int PATIENCE = 3;

    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appointment_type_id")
    private AppointmentType type;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @Embedded
    private WantedTimes wanted;

    @Enumerated(EnumType.STRING)
    private WishState state = WishState.WAITING;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int unanswered;

    @Column(name = "client_name")
    @Convert(converter = SealedText.class)
    private String clientName;

    @Column(name = "client_email")
    @Convert(converter = SealedText.class)
    private String clientEmail;

    @Convert(converter = SealedText.class)
    private String token;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "email_hash")
    private byte[] emailHash;

    @Column(name = "network_hash")
    private byte[] networkHash;

    /**
     * @param practitioner with whom; null for anybody
     * @param network keyed hash of where it came from, 32 bytes
     */
    Wish(
            AppointmentType type,
            Practitioner practitioner,
            WantedTimes wanted,
            Client client,
            byte[] network,
            Instant now) {
        this.type = type;
        this.practitioner = practitioner;
        this.wanted = wanted;
        this.clientName = client.name();
        this.clientEmail = client.email().orElseThrow().value();
        this.emailHash = hash(type, client.email().orElseThrow());
        this.networkHash = network.clone();
        this.waitingSince = now;
        this.dueAt = now;
        this.toldAt = now;
        Secret secret = Secret.random();
        this.token = secret.value();
        this.tokenHash = secret.hash();
    }

    protected Wish() {}

    /** Keyed hash of an address that waits for a type: 32 bytes. Letters count alike, large or small. */
    static byte[] hash(AppointmentType type, EmailAddress email) {
        return Vault.configured()
                .secretOf("wish:" + type.id() + ":" + email.key())
                .hash();
    }

    /** Whether a free time is one that is waited for. @param zone the practice's */
    boolean wants(FreeTime free, ZoneId zone) {
        return (practitioner == null || practitioner.equals(free.practitioner()))
                && wanted.include(free.time().start(), zone);
    }

    /** A time is kept for it. @param until when the offer ends */
    void offered(Instant until) {
        state = WishState.OFFERED;
        dueAt = until;
    }

    /** The offered time is declined or cannot be had: it waits on, at its place. */
    void waitOn(Instant now) {
        state = WishState.WAITING;
        unanswered = 0;
        dueAt = now;
    }

    /** Nobody answered: it waits on at its place, or ends after several times. */
    void leftUnanswered(Instant now) {
        unanswered++;
        if (unanswered >= PATIENCE) {
            end(WishState.EXPIRED, now);
        } else {
            state = WishState.WAITING;
            dueAt = now;
        }
    }

    /** It is over: what is known of the person is forgotten. @param how BOOKED, GIVEN_UP or EXPIRED */
    void end(WishState how, Instant now) {
        state = how;
        endedAt = now;
        clientName = null;
        clientEmail = null;
        token = null;
        emailHash = null;
        networkHash = null;
    }

    /** Whether the person may be sent its address again: at most once an hour. */
    boolean remind(Instant now) {
        boolean due = !now.isBefore(toldAt.plus(BETWEEN_REMINDERS));
        if (due) {
            toldAt = now;
        }
        return due;
    }

    /** No page shows it to anybody but its owner. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    public boolean open() {
        return endedAt == null;
    }

    public AppointmentType type() {
        return type;
    }

    /** With whom; empty for anybody. */
    public Optional<Practitioner> practitioner() {
        return Optional.ofNullable(practitioner);
    }

    public WantedTimes wanted() {
        return wanted;
    }

    public WishState state() {
        return state;
    }

    /** Whether the latest offer ran out without an answer. */
    public boolean missedOne() {
        return unanswered > 0;
    }

    public Instant waitingSince() {
        return waitingSince;
    }

    /** Who waits; only while it is open. */
    public Client client() {
        return new Client(clientName, new EmailAddress(clientEmail), null);
    }

    /** What its address ends in; only while it is open. */
    Secret token() {
        return new Secret(token);
    }
}

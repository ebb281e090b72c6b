package org.praxiscms.core.booking.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.OptionalId;
import org.praxiscms.core.tenant.TenantOwned;

/** That a client agreed to something, or did not: which version of which words, in which language, and when. */
@Entity
@Table(name = "booking_consent")
public class GivenConsent extends TenantOwned {

    @Column(name = "booking_id")
    private UUID booking;

    @Column(name = "consent_id")
    @Convert(converter = OptionalId.class)
    private UUID consent;

    @Column(name = "signatory_id")
    @Convert(converter = OptionalId.class)
    private UUID signatory;

    private int number;
    private String name;
    private byte[] hash;
    private String language;
    private boolean given;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    GivenConsent(UUID booking, Consent consent, boolean given, String language, Instant now) {
        this(booking, consent.wording().name(), consent.wording().hash(), given, language, now);
        this.consent = consent.id();
        this.number = consent.number();
    }

    /** To the one sentence of a practice without consents of its own. */
    GivenConsent(UUID booking, String sentence, String language, Instant now) {
        this(booking, sentence, Secret.sha256(sentence), true, language, now);
    }

    private GivenConsent(UUID booking, String name, byte[] hash, boolean given, String language, Instant now) {
        this.booking = booking;
        this.name = name;
        this.hash = hash;
        this.given = given;
        this.language = language;
        this.recordedAt = now;
    }

    protected GivenConsent() {}

    /** It is another's than whoever booked. */
    GivenConsent by(UUID newSignatory) {
        signatory = newSignatory;
        return this;
    }

    /** No page of the public site shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    /** Id of the consent; null for the sentence of a practice that has none of its own. */
    public UUID consent() {
        return consent;
    }

    /** Id of the signatory whose consent it is; null for whoever booked. */
    public UUID signatory() {
        return signatory;
    }

    /** Which version of the words; 0 for the sentence of a practice without consents of its own. */
    public int number() {
        return number;
    }

    /** The words beside the checkbox. */
    public String name() {
        return name;
    }

    /** See {@link Consent.Wording#hash}. */
    public byte[] hash() {
        return hash.clone();
    }

    /** Tag of the language they were read in (RFC 5646). */
    public String language() {
        return language;
    }

    /** Whether the client agreed. */
    public boolean given() {
        return given;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

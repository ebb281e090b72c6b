package org.praxiscms.core.booking.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Markdown;

/** One version of a consent's words, kept for good. */
@Entity
@Table(name = "consent_text")
public class ConsentText extends TenantOwned {

    @Column(name = "consent_id")
    private UUID consent;

    private int number;
    private String name;
    private Markdown text;
    private byte[] hash;

    @Column(name = "written_at")
    private Instant writtenAt;

    ConsentText(Consent consent, Instant now) {
        this.consent = consent.id();
        this.number = consent.number();
        this.name = consent.wording().name();
        this.text = consent.wording().text();
        this.hash = consent.wording().hash();
        this.writtenAt = now;
    }

    protected ConsentText() {}

    /** No page that is kept in memory shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    public int number() {
        return number;
    }

    public Consent.Wording wording() {
        return new Consent.Wording(name, text);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}

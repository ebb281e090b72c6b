package org.praxiscms.core.booking.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;

/**
 * What the entered practice asks its clients to agree to. While a practice has none of its own, the booking form shows one
 * sentence that needs no text.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Consents {

    /** Most consents that are asked for at a time. */
    public static final int MOST = 10;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public Consents(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected Consents() {
        this(null, null);
    }

    /** All of them in their order, also those not asked for any more. */
    public List<Consent> all() {
        return database.query("SELECT c FROM Consent c ORDER BY c.position, c.id", Consent.class)
                .getResultList();
    }

    /** Those asked for now. */
    public List<Consent> asked() {
        return all().stream().filter(consent -> !consent.retired()).toList();
    }

    public Optional<Consent> with(UUID id) {
        return database.find(Consent.class, id);
    }

    /** All versions of one, the newest first. */
    public List<ConsentText> versions(Consent consent) {
        return database.query(
                        "SELECT t FROM ConsentText t WHERE t.consent = :consent ORDER BY t.number DESC",
                        ConsentText.class)
                .setParameter("consent", consent.id())
                .getResultList();
    }

    /** Asks for one more. */
    public Consent add(Consent.Wording wording, boolean required) {
        int end = all().stream().mapToInt(Consent::position).max().orElse(-1) + 1;
        Consent consent = new Consent(wording, required, end);
        database.add(consent);
        database.add(new ConsentText(consent, clock.instant()));
        return consent;
    }

    /** Puts one into other words: a new version, unless the words are the same. */
    public void reword(Consent consent, Consent.Wording wording, boolean required) {
        if (consent.reword(wording, required)) {
            database.add(new ConsentText(consent, clock.instant()));
        }
    }

    /** What was agreed to for a booking, and what was not. */
    public List<GivenConsent> of(UUID booking) {
        return database.query(
                        "SELECT g FROM GivenConsent g WHERE g.booking = :booking ORDER BY g.id", GivenConsent.class)
                .setParameter("booking", booking)
                .getResultList();
    }

    /** Records for a booking what of that which is asked was agreed to. @param language tag of the language it was read in */
    public void keep(UUID booking, ConsentSheet sheet, String language) {
        keep(booking, null, sheet, language);
    }

    /** The same for somebody who has to agree to a booking. @param signatory their id; null for whoever booked */
    public void keep(UUID booking, UUID signatory, ConsentSheet sheet, String language) {
        List<Consent> asked = asked();
        asked.forEach(consent -> database.add(
                new GivenConsent(booking, consent, sheet.given(consent.id().toString()), language, clock.instant())
                        .by(signatory)));
        if (asked.isEmpty()) {
            sheet.sentence()
                    .ifPresent(sentence ->
                            database.add(new GivenConsent(booking, sentence, language, clock.instant()).by(signatory)));
        }
    }
}

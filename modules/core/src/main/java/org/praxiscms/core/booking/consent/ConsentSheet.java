package org.praxiscms.core.booking.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.praxiscms.core.booking.intake.Flaw;

/**
 * What somebody agrees to, by the consents' ids as they were sent.
 *
 * @param agreed ids of what was agreed to
 * @param seen which version was shown, by id; where a consent is not named, the newest counts as seen
 * @param sentence the words agreed to where the practice has no consents of its own; empty when they were not
 */
public record ConsentSheet(Set<String> agreed, Map<String, String> seen, Optional<String> sentence) {

    private static final String FIELD = "consents.";

    public ConsentSheet {
        agreed = Collections.unmodifiableSet(new TreeSet<>(agreed));
        seen = Collections.unmodifiableMap(new TreeMap<>(seen));
    }

    /** Nothing agreed to. */
    public static ConsentSheet empty() {
        return new ConsentSheet(Set.of(), Map.of(), Optional.empty());
    }

    /** Whether a consent was given. */
    public boolean given(String consent) {
        return agreed.contains(consent);
    }

    /** What is wrong, in the order in which it is asked for. */
    public List<Flaw> flaws(Collection<Consent> asked) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> strange = new TreeSet<>(agreed);
        for (Consent consent : asked) {
            String id = consent.id().toString();
            strange.remove(id);
            boolean stale = !seen.getOrDefault(id, "" + consent.number()).equals("" + consent.number());
            if (given(id) && stale) {
                flaws.add(new Flaw(FIELD + id, Flaw.Reason.CHANGED));
            } else if (consent.required() && !given(id)) {
                flaws.add(new Flaw(FIELD + id, Flaw.Reason.NOT_GIVEN));
            }
        }
        strange.forEach(id -> flaws.add(new Flaw(FIELD + id, Flaw.Reason.NOT_ASKED)));
        return flaws;
    }
}

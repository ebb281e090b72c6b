package org.praxiscms.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.page.Page;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;

/** Collects the keys of what a page is made of; see {@link ChangeKeys}. */
final class Made {

    private final Set<String> keys = new HashSet<>();

    private Made() {}

    /** Every page is made of what surrounds it. */
    static Made withFrame() {
        Made made = new Made();
        return made.ofAll(Practice.class).ofAll(Page.class);
    }

    /** The call-to-action at its end: it changes with its words, and when another one becomes the default. */
    Made endingIn(Optional<CallToAction> callToAction) {
        callToAction.ifPresent(this::of);
        return ofAll(CallToAction.class);
    }

    Made of(TenantOwned entity) {
        keys.add(ChangeKeys.of(entity));
        return this;
    }

    Made of(Collection<? extends TenantOwned> entities) {
        entities.forEach(this::of);
        return this;
    }

    /** A list of a kind: it changes when one comes or goes. */
    Made ofAll(Class<? extends TenantOwned> kind) {
        keys.add(ChangeKeys.kind(kind));
        return this;
    }

    Set<String> keys() {
        return Set.copyOf(keys);
    }
}

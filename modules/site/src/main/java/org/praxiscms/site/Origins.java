package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.booking.Origin;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.tenant.TenantOwned;

/** Believes what a visitor's address says they read before only as far as it exists in this practice. */
@ApplicationScoped
public class Origins {

    private final Articles articles;
    private final CallsToAction callsToAction;

    @Inject
    public Origins(Articles articles, CallsToAction callsToAction) {
        this.articles = articles;
        this.callsToAction = callsToAction;
    }

    protected Origins() {
        this(null, null);
    }

    /** The origin without the ids that are not this practice's. */
    @Transactional
    public Origin known(Origin claimed) {
        UUID article = id(claimed.article().flatMap(articles::with));
        UUID callToAction = id(claimed.callToAction().flatMap(callsToAction::with));
        return new Origin(article, callToAction);
    }

    private static UUID id(Optional<? extends TenantOwned> entity) {
        return entity.map(TenantOwned::id).orElse(null);
    }
}

package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.tenant.OptionalId;

/** What a visitor read before booking: an article and the call-to-action under it, as ids that tell a stranger nothing. */
@Embeddable
public class Origin {

    @Column(name = "origin_article_id")
    @Convert(converter = OptionalId.class)
    private UUID article;

    @Column(name = "origin_call_to_action_id")
    @Convert(converter = OptionalId.class)
    private UUID callToAction;

    /** Both may be null: not known. */
    public Origin(UUID article, UUID callToAction) {
        this.article = article;
        this.callToAction = callToAction;
    }

    protected Origin() {}

    /** Nothing is known of what was read before. */
    public static Origin unknown() {
        return new Origin(null, null);
    }

    public Optional<UUID> article() {
        return Optional.ofNullable(article);
    }

    public Optional<UUID> callToAction() {
        return Optional.ofNullable(callToAction);
    }
}

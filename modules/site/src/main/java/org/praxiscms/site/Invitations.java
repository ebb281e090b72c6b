package org.praxiscms.site;

import org.praxiscms.core.article.Article;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.Destination;
import org.praxiscms.core.text.PhoneNumber;
import org.praxiscms.theme.Invitation;
import org.praxiscms.theme.Link;

/** Calls-to-action as visitors see them. */
final class Invitations {

    private Invitations() {}

    /** @param under the article it stands under, remembered for a booking that follows; null for none */
    static Invitation of(CallToAction call, Article under) {
        CallToAction.Wording words = call.wording();
        return new Invitation(words.heading(), words.text(), Link.to(words.label(), url(call, under)));
    }

    // The origin travels as ids: an address that names the article would tell why somebody books (visitor safety).
    private static String url(CallToAction call, Article under) {
        Destination destination = call.destination();
        String origin = under == null ? "" : "?origin=" + under.id() + "." + call.id();
        return switch (destination.kind()) {
            case APPOINTMENT_TYPE -> "/book/" + destination.value() + origin;
            case PAGE -> "/" + destination.value();
            case TELEPHONE -> PhoneNumber.uri(destination.value());
            case URL -> destination.value();
        };
    }
}

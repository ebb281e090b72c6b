package org.praxiscms.theme.testkit;

import java.util.List;
import java.util.Set;
import org.praxiscms.theme.SafeJson;
import org.praxiscms.theme.SafeUrl;

/**
 * A page of a practice that has said as little as it may: every text that may be empty is, every part that may be
 * missing is null, and, if wanted, every list that may be empty is.
 */
final class Sparse extends Rewriting {

    private static final Set<String> EMPTY = Set.of(
            "Site.tagline",
            "Contact.street",
            "Contact.postalCode",
            "Contact.city",
            "Contact.country",
            "Contact.phone",
            "Contact.email",
            "Contact.directions",
            "CrisisLine.hours",
            "CrisisLine.note",
            "Head.description",
            "ArticlesPage.lead",
            "TextPage.lead",
            "Teaser.author",
            "Offer.fee",
            "Calendar.day",
            "Time.practitioner",
            "TimesPage.notice",
            "TimesPage.present",
            "DetailsPage.practitioner",
            "DetailsPage.kept",
            "BookingPage.place",
            "WishPage.practitioner",
            "SearchPage.query",
            "Field.hint",
            "Field.value",
            "Field.autocomplete",
            "Field.error");
    private static final Set<String> NOWHERE = Set.of("Contact.phoneUrl", "Contact.emailUrl");
    private static final Set<String> MISSING = Set.of(
            "ArticlePage.author",
            "ArticlePage.updated",
            "ArticlePage.invitation",
            "ArticlesPage.newer",
            "ArticlesPage.older",
            "BookingPage.undo",
            "BookingPage.cancellation",
            "Calendar.previous",
            "Calendar.next",
            "Calendar.earliest",
            "HomePage.invitation",
            "PractitionerPage.book",
            "ServicePage.book",
            "ServicePage.invitation",
            "ServicesPage.invitation",
            "TimesPage.wish",
            "WishPage.when");
    private static final Set<String> NEVER_EMPTY =
            Set.of("Calendar.weekdays", "Calendar.weeks", "Form.fields", "Field.options");

    private final boolean lists;

    /** @param lists whether the lists are empty, too */
    Sparse(boolean lists) {
        this.lists = lists;
    }

    @Override
    Object component(Place place, Object value) {
        if (MISSING.contains(place.component())) {
            return null;
        } else if (EMPTY.contains(place.component())) {
            return "";
        } else if (NOWHERE.contains(place.component())) {
            return new SafeUrl("");
        } else if (value instanceof SafeJson) {
            return new SafeJson("");
        }
        boolean empty = lists && value instanceof List && !NEVER_EMPTY.contains(place.component());
        return empty ? List.of() : value;
    }
}

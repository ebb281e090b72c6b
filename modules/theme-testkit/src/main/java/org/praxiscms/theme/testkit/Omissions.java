package org.praxiscms.theme.testkit;

import java.util.Map;
import org.praxiscms.theme.testkit.Rewriting.Place;

/** The few decided things that a theme need not show, each with its reason. Everything else must be on the page. */
final class Omissions {

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("Head", "the document's shell shows it, not the theme"),
            Map.entry("Safety", "the document's shell shows it; its own checks are stricter"),
            Map.entry("Contact.country", "a code for structured data; people see the town"),
            Map.entry("ArticlePage.author.languages", "a byline; the profile that it links to names them"),
            Map.entry("ServicePage.service.url", "the address of the very page"),
            Map.entry("PractitionerPage.person.url", "the address of the very page"),
            Map.entry("TimesPage.type.summary", "was read one step before"),
            Map.entry("TimesPage.type.url", "the address of the very page"),
            Map.entry("DetailsPage.type.summary", "was read two steps before"),
            Map.entry("DetailsPage.type.url", "the link back leads there"),
            Map.entry("WishPage.type.summary", "was read one step before"),
            Map.entry("WishPage.type.url", "the ways lead there"),
            Map.entry("SignaturePage.type.summary", "whoever is asked reads what and when, no more"),
            Map.entry("SignaturePage.type.url", "whoever is asked books nothing"),
            Map.entry("BookingPage.type.summary", "was read before booking"),
            Map.entry("BookingPage.type.format", "the place says it"),
            Map.entry("BookingPage.type.url", "the actions lead on from a booking"));

    private Omissions() {}

    static boolean allow(Place place) {
        String record = place.component().substring(0, place.component().indexOf('.'));
        boolean insideSafety = place.path().contains(".safety.");
        return insideSafety
                || ALLOWED.containsKey(record)
                || ALLOWED.containsKey(place.component())
                || ALLOWED.containsKey(place.path());
    }
}

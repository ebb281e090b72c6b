package org.praxiscms.demo;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.praxiscms.core.practice.Address;
import org.praxiscms.core.practice.CrisisLine;
import org.praxiscms.core.practice.Home;
import org.praxiscms.core.practice.HomeSection;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.text.Markdown;

/** Reads what a practice's file says of the practice itself. */
final class PracticeEntry {

    private PracticeEntry() {}

    static Practice practice(Tenant tenant, PracticeFile file) {
        JsonObject json = file.json();
        return new Practice(
                tenant,
                new Practice.Identity(
                        json.getString("name"),
                        json.getString("tagline"),
                        Locale.forLanguageTag(json.getString("locale")),
                        zone(file),
                        Currency.getInstance(json.getString("currency")),
                        json.getString("theme")),
                address(json.getJsonObject("contact")),
                new Practice.Safety(
                        json.getString("emergencyNote"),
                        json.getString("exitUrl"),
                        file.all("crisisLines").stream()
                                .map(PracticeEntry::crisisLine)
                                .toList()),
                home(json.getJsonObject("home")));
    }

    /** The zone of the practice and of all who work there. */
    static ZoneId zone(PracticeFile file) {
        return ZoneId.of(file.json().getString("timeZone"));
    }

    private static Address address(JsonObject contact) {
        return new Address(
                contact.getString("email"),
                contact.getString("phone"),
                contact.getString("street"),
                contact.getString("postalCode"),
                contact.getString("city"),
                contact.getString("country"),
                contact.getString("directions"));
    }

    private static CrisisLine crisisLine(JsonObject json) {
        String scheme = "text".equals(json.getString("channel", "call")) ? "sms:" : "tel:";
        return new CrisisLine(
                json.getString("name"),
                json.getString("number"),
                scheme + json.getString("tel"),
                json.getString("hours"),
                json.getString("note"),
                json.getString("source"),
                json.getString("checked"));
    }

    private static Home home(JsonObject json) {
        return new Home(
                json.getString("heading"),
                json.getString("lead"),
                json.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                        .map(section -> new HomeSection(
                                section.getString("heading"), new Markdown(section.getString("markdown"))))
                        .toList());
    }
}

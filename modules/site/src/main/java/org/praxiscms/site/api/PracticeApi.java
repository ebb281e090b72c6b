package org.praxiscms.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.praxiscms.core.booking.consent.Consents;
import org.praxiscms.core.practice.Address;
import org.praxiscms.core.practice.CrisisLine;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.site.Frames;
import org.praxiscms.site.Surroundings;

/** The practice and who works there. */
@Path("api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class PracticeApi {

    private static final String PRIVACY = "/privacy";

    @Inject
    private Frames frames;

    @Inject
    private Consents consents;

    @Inject
    private Practitioners practitioners;

    @Context
    private UriInfo uri;

    @GET
    @Path("practice")
    public JsonObject practice() {
        Parameters.only(uri);
        Surroundings.Facts practice = frames.facts();
        Address at = practice.address();
        return JsonBuilders.object()
                .add("name", practice.identity().name())
                .add("tagline", practice.identity().tagline())
                .add("locale", practice.identity().locale().toLanguageTag())
                .add("timeZone", practice.identity().timeZone().getId())
                .add("currency", practice.identity().currency().getCurrencyCode())
                .add("url", frames.url("/"))
                .add("email", EmailAddress.shown(at.email()))
                .add("phone", at.phone())
                .add(
                        "address",
                        JsonBuilders.object()
                                .add("street", at.street())
                                .add("postalCode", at.postalCode())
                                .add("city", at.city())
                                .add("country", at.country()))
                .add("holds", true)
                .add("bookingUrl", frames.url("/book"))
                .add("privacyUrl", privacyUrl(practice))
                .add("emergencyNote", practice.safety().emergencyNote())
                .add("exitUrl", practice.safety().exitUrl())
                .add("crisisLines", crisisLines(practice.safety().crisisLines()))
                .add("consents", QuestionsJson.consents(consents.asked()))
                .build();
    }

    // The page about privacy stands at the same address in every practice that has one.
    private JsonValue privacyUrl(Surroundings.Facts practice) {
        return Stream.concat(practice.menu().stream(), practice.footer().stream())
                .map(page -> page.url().value())
                .filter(PRIVACY::equals)
                .findFirst()
                .<JsonValue>map(path -> JsonBuilders.value(frames.url(path)))
                .orElse(JsonValue.NULL);
    }

    private static JsonArrayBuilder crisisLines(List<CrisisLine> lines) {
        JsonArrayBuilder items = JsonBuilders.array();
        lines.forEach(line -> items.add(JsonBuilders.object()
                .add("name", line.name())
                .add("number", line.number())
                .add("href", line.address())
                .add("hours", line.hours())
                .add("note", line.note())));
        return items;
    }

    @GET
    @Path("practitioners")
    public JsonObject practitioners() {
        Parameters.only(uri);
        JsonArrayBuilder items = JsonBuilders.array();
        practitioners.all().forEach(practitioner -> {
            var profile = practitioner.profile();
            items.add(JsonBuilders.object()
                    .add("id", practitioner.id().toString())
                    .add("slug", practitioner.slug().value())
                    .add("name", profile.name())
                    .add("title", profile.title())
                    .add("summary", profile.summary())
                    .add("languages", JsonBuilders.array(profile.languages()))
                    .add("timeZone", practitioner.timeZone().getId()));
        });
        return JsonBuilders.object().add("items", items).build();
    }
}

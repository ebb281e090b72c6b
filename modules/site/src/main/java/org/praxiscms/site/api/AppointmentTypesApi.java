package org.praxiscms.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.booking.intake.Question;
import org.praxiscms.core.booking.intake.Questions;
import org.praxiscms.core.booking.signatory.WhoMayCome;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.site.Frames;

/** What can be booked. */
@Path("api/v1/appointment-types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class AppointmentTypesApi {

    @Inject
    private AppointmentTypes types;

    @Inject
    private Questions questions;

    @Inject
    private Frames frames;

    @Context
    private UriInfo uri;

    @GET
    public JsonObject all() {
        Parameters.only(uri);
        JsonArrayBuilder items = JsonBuilders.array();
        Map<UUID, List<Question>> asked = questions.asked();
        types.offered().forEach(type -> items.add(json(type, asked.getOrDefault(type.id(), List.of()))));
        return JsonBuilders.object().add("items", items).build();
    }

    private JsonObjectBuilder json(AppointmentType type, List<Question> asked) {
        var description = type.description();
        JsonArrayBuilder with = JsonBuilders.array();
        type.practitioners()
                .forEach(practitioner -> with.add(practitioner.slug().value()));
        return JsonBuilders.object()
                .add("id", type.id().toString())
                .add("slug", type.slug().value())
                .add("name", description.name())
                .add("description", description.description())
                .add("durationMinutes", type.duration().toMinutes())
                .add("format", description.format().code())
                .add("fee", fee(description.fee()))
                .add("onRequest", type.onRequest())
                .add("windowDays", type.rules().windowDays())
                .add("practitioners", with)
                .add("attendance", attendance(type.attendance()))
                .add("bookUrl", frames.url("/book/" + type.slug()))
                .add("questions", QuestionsJson.of(asked));
    }

    private static JsonObjectBuilder attendance(WhoMayCome who) {
        JsonArrayBuilder kinds = JsonBuilders.array();
        who.kinds().forEach(kind -> kinds.add(kind.code()));
        return JsonBuilders.object().add("kinds", kinds).add("guardians", who.guardians());
    }

    private JsonValue fee(BigDecimal fee) {
        return fee == null
                ? JsonValue.NULL
                : JsonBuilders.object()
                        .add("amount", fee.setScale(2, RoundingMode.HALF_UP).toPlainString())
                        .add("currency", frames.words().currency().getCurrencyCode())
                        .build();
    }
}

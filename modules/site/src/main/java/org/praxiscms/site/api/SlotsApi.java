package org.praxiscms.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.FreeTimes;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.booking.OfferedTypes;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.core.text.Slug;
import org.praxiscms.site.Frames;

/** Times that can be booked now. */
@Path("api/v1/slots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class SlotsApi {

    private static final Duration LONGEST = Duration.ofDays(62);

    @Inject
    private OfferedTypes types;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private Frames frames;

    @Context
    private UriInfo uri;

    @GET
    public JsonObject free() {
        Parameters parameters = Parameters.only(uri, "type", "practitioner", "from", "to", "tz");
        Slug slug = parameters.slug("type").orElseThrow(() -> Parameters.Refused.parameter("type", "is missing"));
        Instant from = parameters.instant("from");
        Instant to = parameters.instant("to");
        if (to.isBefore(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Parameters.Refused.parameter("to", "must be at most 62 days after 'from'");
        }
        ZoneId zone = zone(parameters.text("tz"));
        AppointmentType type = types.with(slug).orElseThrow(NothingToBook::new);
        List<Practitioner> candidates = type.candidates(parameters.slug("practitioner"));
        return JsonBuilders.object()
                .add("type", slug.value())
                .add("timeZone", zone.getId())
                .add("slots", slots(freeTimes.of(type, candidates, from, to)))
                .build();
    }

    static JsonArrayBuilder slots(List<FreeTime> free) {
        JsonArrayBuilder slots = JsonBuilders.array();
        free.forEach(time -> slots.add(JsonBuilders.object()
                .add("start", time.time().start().toString())
                .add("end", time.time().end().toString())
                .add("practitioner", time.practitioner().slug().value())));
        return slots;
    }

    // The zone never changes which instants are free; it is echoed for the client that groups them by day.
    private ZoneId zone(Optional<String> name) {
        try {
            return name.map(ZoneId::of).orElseGet(() -> frames.words().zone());
        } catch (DateTimeException e) {
            throw Parameters.Refused.parameter("tz", "is not an IANA time zone");
        }
    }
}

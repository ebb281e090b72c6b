package org.praxiscms.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.CollectingSignatures;
import org.praxiscms.core.booking.ParticularsRefused;
import org.praxiscms.core.privacy.Secret;

/** Somebody is asked to agree to a booking, by the secret in a mail. Reading never changes anything. */
@Path("signatures/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignatureResource {

    @PathParam("token")
    private String token;

    @QueryParam(ZoneChoices.PARAMETER)
    private String zoneName;

    @Inject
    private CollectingSignatures signatures;

    @Inject
    private SignaturePages pages;

    @Inject
    private Frames frames;

    @GET
    public Response show() {
        return page(new BookingForm(), Map.of());
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@BeanParam BookingForm sent, MultivaluedMap<String, String> all) {
        BookingForm form = sent.with(all);
        Map<String, String> problems = pages.problems(form);
        if (!problems.isEmpty()) {
            return page(form, problems);
        }
        try {
            signatures
                    .confirm(secret(), form.particulars(frames.words()).consents())
                    .orElseThrow(NotFoundException::new);
            return back();
        } catch (ParticularsRefused changed) { // the owner has changed what is asked, between these two lines
            return page(form, pages.problems(form));
        }
    }

    @POST
    @Path("refusal")
    public Response decline() {
        signatures.decline(secret()).orElseThrow(NotFoundException::new);
        return back();
    }

    private Optional<ZoneId> zone() {
        return Choice.of(null, null, zoneName, null).zone();
    }

    private Secret secret() {
        return new Secret(token);
    }

    private Response back() {
        return Response.seeOther(URI.create("/signatures/" + token + ZoneChoices.query(zone())))
                .build();
    }

    private Response page(BookingForm form, Map<String, String> problems) {
        Answer answer = pages.page(secret(), zone(), form, problems).orElseThrow(NotFoundException::new);
        return Response.status(answer.status())
                .entity(answer)
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}

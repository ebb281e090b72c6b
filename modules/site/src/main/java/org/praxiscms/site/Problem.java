package org.praxiscms.site;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.praxiscms.core.text.JsonBuilders;

/** What went wrong, for programs: {@code application/problem+json} (RFC 9457). */
public final class Problem {

    private static final MediaType TYPE = new MediaType("application", "problem+json");

    private Problem() {}

    /**
     * A problem.
     *
     * @param type last part of its type's address, such as {@code slot-taken}
     * @param title what it is, for people
     */
    public static JsonObjectBuilder of(int status, String type, String title) {
        return JsonBuilders.object()
                .add("type", "https://praxiscms.org/problems/" + type)
                .add("title", title)
                .add("status", status);
    }

    /** The answer to whoever was not quick enough: what is free instead. */
    public static Response taken(JsonArrayBuilder slots) {
        return response(
                409, of(409, "slot-taken", "The time has just been taken").add("slots", slots));
    }

    /** The answer to whoever books more than people do. @param pause when to try again */
    public static Response tooMany(Duration pause) {
        return Response.fromResponse(response(
                        429,
                        of(
                                429,
                                "too-many-bookings",
                                "There are unusually many bookings; try again later or call the practice")))
                .header(HttpHeaders.RETRY_AFTER, pause.toSeconds())
                .build();
    }

    /** The answer while more is booked than usual: what to solve, and to send the same again with. */
    public static Response proofNeeded(BookingProof.Challenge challenge, Duration pause) {
        return Response.fromResponse(response(
                        429,
                        of(
                                        429,
                                        "proof-needed",
                                        "There are more bookings than usual; send this again with a proof of work")
                                .add(
                                        "proof",
                                        JsonBuilders.object()
                                                .add("challenge", challenge.challenge())
                                                .add("difficulty", BookingProof.DIFFICULTY)
                                                .add(
                                                        "expires",
                                                        challenge.expires().toString()))))
                .header(HttpHeaders.RETRY_AFTER, pause.toSeconds())
                .build();
    }

    /** The answer that carries it. */
    public static Response response(int status, JsonObjectBuilder problem) {
        return Response.status(status)
                .type(TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.build().toString())
                .build();
    }

    /** A problem that has nothing to say but its status. */
    public static Response response(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        return response(
                status,
                JsonBuilders.object()
                        .add("type", "about:blank")
                        .add("title", title)
                        .add("status", status));
    }
}

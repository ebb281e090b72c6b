package org.praxiscms.site.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.core.text.Slug;
import org.praxiscms.site.WrittenTime;

/**
 * The body of a hold by API, read strictly.
 *
 * @param type what is to be booked
 * @param practitioner with whom; empty for anybody
 * @param start when it would start
 */
record HoldBody(Slug type, Optional<Slug> practitioner, Instant start) {

    private static final Set<String> FIELDS = Set.of("type", "practitioner", "start");

    /** @throws Parameters.Refused when it has another shape */
    static HoldBody parse(String text) {
        try {
            JsonObject body = JsonBuilders.read(text);
            if (!FIELDS.containsAll(body.keySet())) {
                throw Parameters.Refused.body("The body has an unknown field; known fields are " + FIELDS);
            }
            return new HoldBody(
                    new Slug(body.getString("type")),
                    Optional.ofNullable(body.getString("practitioner", null)).map(Slug::new),
                    WrittenTime.instant(body.getString("start")));
        } catch (JsonException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | ClassCastException
                | DateTimeException e) {
            throw Parameters.Refused.body("The body is not a JSON object of the documented shape");
        }
    }
}

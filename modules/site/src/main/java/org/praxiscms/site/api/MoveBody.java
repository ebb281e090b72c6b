package org.praxiscms.site.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.site.WrittenTime;

/**
 * The body of a move by API, read strictly.
 *
 * @param start when the booking is to start
 */
record MoveBody(Instant start) {

    /** @throws Parameters.Refused when it has another shape */
    static MoveBody parse(String text) {
        try {
            JsonObject body = JsonBuilders.read(text);
            if (!body.keySet().equals(Set.of("start"))) {
                throw Parameters.Refused.body("The body must have one field, 'start'");
            }
            return new MoveBody(WrittenTime.instant(body.getString("start")));
        } catch (JsonException | IllegalStateException | ClassCastException | DateTimeException e) {
            throw Parameters.Refused.body("The body is not a JSON object of the documented shape");
        }
    }
}

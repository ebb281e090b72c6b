package org.praxiscms.launcher;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;

/**
 * Somebody tries to book a time on one node.
 *
 * @param practitioner slug of whom it shall be with; empty for anybody
 * @param held status of the answer to the hold before; 0 for none
 * @param begun when the booking was first sent, by {@link System#nanoTime}
 * @param over when it was answered
 * @param answer the answer to the booking
 */
record Attempt(
        HarbourSite node,
        String type,
        String practitioner,
        Instant start,
        String client,
        int held,
        long begun,
        long over,
        HttpResponse<String> answer) {

    Attempt(HarbourSite node, String type, String practitioner, Instant start, String client) {
        this(node, type, practitioner, start, client, 0, 0, 0, null);
    }

    /** It has been made. */
    Attempt made(boolean holding) throws IOException {
        int hold = 0;
        String token = "";
        if (holding) {
            HttpResponse<String> kept = untilTaken(() -> node.hold(type, practitioner, start));
            hold = kept.statusCode();
            token = hold == 201 ? HarbourSite.first("\"token\":\"([^\"]+)\"", kept.body()) : "";
        }
        long sent = System.nanoTime();
        String secret = token;
        HttpResponse<String> booked = untilTaken(() -> node.book(type, practitioner, start, secret, client));
        return new Attempt(node, type, practitioner, start, client, hold, sent, System.nanoTime(), booked);
    }

    private interface Call {
        HttpResponse<String> answer() throws IOException;
    }

    // More come at once than a node works on, all from one network: those it cannot take are told to come again, and
    // do.
    private static HttpResponse<String> untilTaken(Call call) throws IOException {
        HttpResponse<String> answer = call.answer();
        while (answer.statusCode() == 503) {
            answer.headers().firstValue("Retry-After").orElseThrow();
            answer = call.answer();
        }
        return answer;
    }

    /** Whom it is with, once it is booked. */
    String practitionerBooked() {
        return HarbourSite.first("\"practitioner\":\"([^\"]+)\"", answer.body());
    }
}

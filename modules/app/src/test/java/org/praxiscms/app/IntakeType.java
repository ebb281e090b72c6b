package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An appointment type of its own at the harbour practice, made by its owner for one test class, so that what it asks
 * is asked nowhere else.
 *
 * @param owner who made it
 * @param slug its public address
 * @param path its admin address
 */
record IntakeType(Editor owner, String slug, String path) {

    static IntakeType create(String slug, Map<String, String> more) {
        return create(slug, more, "", people(Editor.at(Http.HARBOUR)).get(0));
    }

    /**
     * One with the practice's last practitioner, for tests that take many times: others count on the first one's.
     *
     * @param several more fields as a form sends them, of which some may come several times
     */
    static IntakeType create(String slug, Map<String, String> more, String several) {
        List<String> people = people(Editor.at(Http.HARBOUR));
        return create(slug, more, several, people.get(people.size() - 1));
    }

    /** Ids of the practice's practitioners, in order. */
    static List<String> people(Editor owner) {
        return Pattern.compile("name=\"practitioners\" value=\"([^\"]+)\"")
                .matcher(owner.get("/admin/appointment-types/new").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static IntakeType create(String slug, Map<String, String> more, String several, String practitioner) {
        Editor owner = Editor.at(Http.HARBOUR);
        Map<String, String> form = new HashMap<>(Map.of(
                "_form", owner.formToken(),
                "name", slug,
                "slug", slug,
                "format", "VIDEO",
                "duration", "30",
                "interval", "30",
                "bufferBefore", "0",
                "bufferAfter", "0",
                "notice", "0",
                "noticeUnit", "HOURS"));
        form.putAll(Map.of("window", "60", "practitioners", practitioner));
        form.putAll(Map.of("cancellationHours", "24", "lateCancellation", "MARKED"));
        form.putAll(more);
        HttpResponse<String> made = Http.HARBOUR.post(
                "/admin/appointment-types",
                "application/x-www-form-urlencoded",
                Http.encoded(form) + several,
                "Cookie",
                owner.cookie());
        assertThat(made.statusCode()).isEqualTo(303);
        return new IntakeType(owner, slug, path(made));
    }

    /** Takes it off the site, so that no other test meets it. */
    void withdraw() {
        assertThat(act("/offer/removal", Map.of()).statusCode()).isEqualTo(303);
    }

    /** The same, and gives the time of all its bookings back, so that no other test finds less of it free. */
    void vacate() {
        withdraw();
        String id = path.substring(path.lastIndexOf('/') + 1);
        Sql.run(
                "UPDATE booking SET status = 'CANCELLED_BY_PRACTICE', cancelled_at = now()"
                        + " WHERE appointment_type_id = ?::uuid AND status <> 'CANCELLED_BY_PRACTICE'",
                id);
        Sql.run("SELECT pg_notify('praxis_changed', id || ' calendar') FROM tenant WHERE key = 'harbour'");
    }

    /** Adds a question and gives its id. */
    String ask(String kind, String label, boolean required, String... choices) {
        Map<String, String> question = new HashMap<>(
                Map.of("label", label, "questionKind", kind, "help", "", "choices", String.join("\n", choices)));
        if (required) {
            question.put("required", "yes");
        }
        assertThat(act("/questions", question).statusCode()).isEqualTo(303);
        String all = owner.get(path).body();
        return Editor.first("/questions/([0-9a-f-]{36})\">" + label + "<", all);
    }

    /** The owner posts a form to an address below the type's. */
    HttpResponse<String> act(String below, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_form", owner.formToken());
        return owner.form(path + below, form);
    }

    /** The n-th time that is free from in three days on, from 0; a negative n counts from the last one, -1. */
    String freeStart(int n) {
        Instant from = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.DAYS);
        String slots = Http.HARBOUR
                .get("/api/v1/slots?type=" + slug + "&from=" + from + "&to=" + from.plus(Duration.ofDays(30)))
                .body();
        List<String> starts = Pattern.compile("\"start\":\"([^\"]+)\"")
                .matcher(slots)
                .results()
                .map(found -> found.group(1))
                .toList();
        return starts.get(n < 0 ? starts.size() + n : n);
    }

    /** The admin's addresses of the bookings of the coming weeks. */
    static List<String> bookingsOf(Editor owner) {
        return IntStream.range(0, 10)
                .mapToObj(weeks -> LocalDate.now().plusWeeks(weeks))
                .map(day -> day.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8))
                .flatMap(week -> Pattern.compile("/admin/bookings/[0-9a-f-]{36}")
                        .matcher(owner.get("/admin/bookings?week=" + week).body())
                        .results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Where a redirect leads, without host and query. */
    static String path(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("[?#].*", "");
    }
}

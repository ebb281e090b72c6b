package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One practitioner's hours at the harbour practice, as its owner changes them and as visitors see them.
 *
 * @param slug the practitioner's
 * @param path where the hours are edited
 */
record Rota(Editor editor, String slug, String path) {

    static final String CLOSED_DAYS = "/admin/hours/closed-days";
    static final ZoneId ZONE = ZoneId.of("Europe/Dublin");

    private static final Http PRACTICE = Http.HARBOUR;

    static Rota of(String slug, String name) {
        Editor editor = Editor.at(PRACTICE);
        String list = editor.get("/admin/hours").body();
        return new Rota(editor, slug, Editor.first("<h2>" + name + "</h2><a[^>]* href=\"([^\"]+)\"", list));
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Starts of first sessions on a date that visitors are offered. */
    List<Instant> offered(LocalDate date) {
        return starts(
                date.atStartOfDay(ZONE).toInstant(),
                date.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** A date, some weeks ahead, on which much is free. */
    LocalDate busyDate(int weeks) {
        Instant from = Instant.now().plus(Duration.ofDays(7L * weeks)).truncatedTo(ChronoUnit.DAYS);
        Map<LocalDate, Integer> counts = new HashMap<>();
        starts(from, from.plus(Duration.ofDays(7)))
                .forEach(start -> counts.merge(LocalDate.ofInstant(start, ZONE), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Says what holds on a date. @param choice usual, closed or other */
    HttpResponse<String> set(LocalDate date, String choice, String from, String to) {
        String form = editor.get(path + "?date=" + date).body();
        Map<String, String> fields = fields();
        fields.put(
                "_version",
                Editor.first(
                        "action=\"[^\"]*/dates/[^\"]*\"[^>]*>\\s*<input[^>]*>\\s*<input type=\"hidden\""
                                + " name=\"_version\" value=\"(\\d+)\"",
                        form));
        fields.put("choice", choice);
        fields.put("from", from);
        fields.put("to", to);
        return editor.form(path + "/dates/" + date, fields);
    }

    HttpResponse<String> takeOff(String first, String from, String last, String to, String label) {
        Map<String, String> fields = fields();
        fields.put("offFirst", first);
        fields.put("offFirstTime", from);
        fields.put("offLast", last);
        fields.put("offLastTime", to);
        fields.put("offLabel", label);
        return editor.form(path + "/time-off", fields);
    }

    HttpResponse<String> close(String first, String last, String name) {
        Map<String, String> fields = fields();
        fields.put("first", first);
        fields.put("last", last);
        fields.put("name", name);
        return editor.form(CLOSED_DAYS, fields);
    }

    /** Presses every button on a page that removes something under a path. */
    void removeAll(String page, String under) {
        Matcher removal = Pattern.compile("action=\"(" + under + "/[^\"]+/removal)\"")
                .matcher(editor.get(page).body());
        while (removal.find()) {
            assertThat(editor.form(removal.group(1), fields()).statusCode()).isEqualTo(303);
        }
    }

    /** Books a first session, which is called off again by {@link #cancel}. @return where the booking is */
    String book(Instant start) {
        HttpResponse<String> booked = PRACTICE.json(
                "/api/v1/bookings",
                "{\"type\":\"first-session\",\"practitioner\":\"" + slug + "\",\"start\":\"" + start
                        + "\",\"client\":{\"name\":\"Displaced\",\"email\":\"d@example.org\"}}");
        assertThat(booked.statusCode()).isEqualTo(201);
        return booked.headers().firstValue("Location").orElseThrow().replaceFirst("(https?://[^/]+)?/api/v1", "");
    }

    static void cancel(String booking) {
        assertThat(PRACTICE.form(booking + "/cancellation", Map.of()).statusCode())
                .isEqualTo(303);
    }

    Map<String, String> fields() {
        return new HashMap<>(Map.of("_form", editor.formToken()));
    }

    private List<Instant> starts(Instant from, Instant to) {
        Matcher starts = Pattern.compile("\"start\":\"([^\"]+)\"")
                .matcher(PRACTICE.get(
                                "/api/v1/slots?type=first-session&practitioner=" + slug + "&from=" + from + "&to=" + to)
                        .body());
        List<Instant> found = new ArrayList<>();
        while (starts.find()) {
            found.add(Instant.parse(starts.group(1)));
        }
        return found;
    }
}

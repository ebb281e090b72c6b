package org.praxiscms.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The English demonstration practice, asked over HTTP on one node. Follows no redirect.
 *
 * @param port the node's
 */
record HarbourSite(int port) {

    /** A time on offer: when it starts, and the slug of whom it is with. */
    record Slot(Instant start, String practitioner) {}

    private static final String HOST = "harbour.localhost";
    private static final Pattern SLOT =
            Pattern.compile("\"start\":\"([^\"]+)\",\"end\":\"[^\"]+\",\"practitioner\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    HttpResponse<String> get(String path, String... headers) throws IOException {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> delete(String path) throws IOException {
        return send(request(path).DELETE());
    }

    HttpResponse<String> form(String path, Map<String, String> fields, String... headers) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Books by API; without a hold when that is empty, with anybody when no practitioner is named. */
    HttpResponse<String> book(String type, String practitioner, Instant start, String hold, String client)
            throws IOException {
        return json(
                "/api/v1/bookings",
                object(type, practitioner, start) + ",\"client\":{\"name\":\"" + client + "\",\"email\":\"" + client
                        + "@example.org\"}" + (hold.isEmpty() ? "" : ",\"hold\":\"" + hold + "\"") + "}");
    }

    HttpResponse<String> hold(String type, String practitioner, Instant start) throws IOException {
        return json("/api/v1/holds", object(type, practitioner, start) + "}");
    }

    /** What is free in the days to come, beginning the day after tomorrow. */
    List<Slot> slots(String type, String practitioner, int days) throws IOException {
        Instant from = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        HttpResponse<String> answer = get("/api/v1/slots?type=" + type
                + (practitioner.isEmpty() ? "" : "&practitioner=" + practitioner) + "&from=" + from + "&to="
                + from.plus(days, ChronoUnit.DAYS));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return slotsIn(answer.body());
    }

    /** The times that an answer of the API lists. */
    static List<Slot> slotsIn(String json) {
        return SLOT.matcher(json)
                .results()
                .map(match -> new Slot(Instant.parse(match.group(1)), match.group(2)))
                .toList();
    }

    /** The first group of the first match, which there must be. */
    static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + pattern + " in " + text))
                .group(1);
    }

    HttpResponse<String> json(String path, String body) throws IOException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static String object(String type, String practitioner, Instant start) {
        return "{\"type\":\"" + type + "\",\"start\":\"" + start + "\""
                + (practitioner.isEmpty() ? "" : ",\"practitioner\":\"" + practitioner + "\"");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(90))
                .header("Host", HOST + ":" + port);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }
}

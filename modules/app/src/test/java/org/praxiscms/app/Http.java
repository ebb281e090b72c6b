package org.praxiscms.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Requests to one practice of the running server, by its host's name. Follows no redirect. */
record Http(String host) {

    static final Http LINDENHOF = new Http("lindenhof.localhost");
    static final Http HARBOUR = new Http("harbour.localhost");

    static final int PORT = Integer.parseInt(System.getenv("PRAXIS_IT_HTTP_PORT"));

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        return post(path, "application/x-www-form-urlencoded", encoded(fields), headers);
    }

    /** Fields as a form sends them. */
    static String encoded(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return body.toString();
    }

    HttpResponse<String> json(String path, String body, String... headers) {
        return post(path, "application/json", body, headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                .timeout(Duration.ofSeconds(30))
                .header("Host", host + ":" + PORT);
        return headers.length == 0 ? request : request.headers(headers);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A start of the free consultation that can be booked now, the n-th of the coming weeks. */
    String freeStart(int n) {
        return freeStart(n, "");
    }

    /** The same with one practitioner; empty for anybody. */
    String freeStart(int n, String practitioner) {
        java.time.Instant from =
                java.time.Instant.now().plus(Duration.ofDays(3)).truncatedTo(java.time.temporal.ChronoUnit.DAYS);
        String slots = get("/api/v1/slots?type=free-consultation"
                        + (practitioner.isEmpty() ? "" : "&practitioner=" + practitioner) + "&from=" + from + "&to="
                        + from.plus(Duration.ofDays(30)))
                .body();
        java.util.regex.Matcher starts =
                java.util.regex.Pattern.compile("\"start\":\"([^\"]+)\"").matcher(slots);
        String start = null;
        for (int i = 0; i <= n && starts.find(); i++) {
            start = starts.group(1);
        }
        return java.util.Objects.requireNonNull(start, "nothing is free");
    }
}

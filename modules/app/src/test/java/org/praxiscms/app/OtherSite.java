package org.praxiscms.app;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A site that is not Praxis, such as a practice's WordPress, with the booking plug-in on each of its pages: another
 * origin, and a policy that allows no more than the plug-in is said to need.
 */
final class OtherSite implements AutoCloseable {

    private final Http practice;
    private final HttpServer server;
    private final Map<String, String> pages = new HashMap<>();

    OtherSite(Http practice) {
        this.practice = practice;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String origin() {
        return "http://other-site.localhost:" + server.getAddress().getPort();
    }

    /** The practice names this site in its settings, as its owner does. */
    OtherSite allowed() {
        allow(practice, origin());
        return this;
    }

    /** Names sites, one a line, in a practice's settings; all others are forgotten. */
    static void allow(Http practice, String origins) {
        Editor owner = Editor.at(practice);
        String page = owner.get("/admin/settings/embedding").body();
        String version = Editor.first("name=\"_version\" value=\"([^\"]+)\"", page);
        int status = owner.form(
                        "/admin/settings/embedding",
                        Map.of("_form", owner.formToken(), "_version", version, "origins", origins))
                .statusCode();
        if (status != 303) {
            throw new AssertionError("The sites were not stored: " + status);
        }
    }

    /**
     * Opens a page of this site.
     *
     * @param language of the page
     * @param attributes of the element, besides the practice
     */
    void open(Page page, String language, String attributes) {
        String path = "/" + pages.size();
        pages.put(path, html(language, attributes));
        page.route(origin() + "/**", route -> route.resume());
        page.navigate(origin() + path);
    }

    /** What a page of this site may read as an answer of the practice's API. */
    Route.FulfillOptions json(int status, String body) {
        return new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setHeaders(Map.of("Access-Control-Allow-Origin", origin(), "Content-Type", "application/json"))
                .setBody(body);
    }

    private String html(String language, String attributes) {
        String at = "http://" + practice.host() + ":" + Http.PORT;
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>Another site</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,">
                <script src="%s/embed.js" async></script><script src="%s/embed.js" type="module"></script></head>
                <body><main><h1>Another site</h1>
                <praxis-booking practice="%s" %s><a href="%s/book">The plain way</a></praxis-booking>
                </main></body></html>
                """.formatted(language, at, at, at, attributes, at);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String at = "http://" + practice.host() + ":" + Http.PORT;
        byte[] body = pages.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
        exchange.getResponseHeaders()
                .add(
                        "Content-Security-Policy",
                        "default-src 'none'; img-src data:; script-src " + at + "; connect-src " + at
                                + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
                                + " trusted-types 'none'");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

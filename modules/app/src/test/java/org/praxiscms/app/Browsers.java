package org.praxiscms.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Visitors of a real Chromium, and what it did that nobody asked for. */
final class Browsers implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("PRAXIS_CHROMIUM", "/usr/bin/chromium"));

    private static final int PATIENCE_MILLIS = 15_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** One for all tests, since it takes seconds to start: each visitor has a context of their own. It ends with this JVM. */
    private static final Browser BROWSER = launched();

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Queue<String> foreign = new ConcurrentLinkedQueue<>();

    private static Browser launched() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A fresh visitor: no cookies, no history. Nothing outside this machine is reached; who tries is noted. */
    Page visitor(int width, ColorScheme scheme) {
        return visitor(width, scheme, null);
    }

    /** The same in another time zone; null for the machine's. */
    Page visitor(int width, ColorScheme scheme, String zone) {
        BrowserContext context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(scheme)
                .setTimezoneId(zone)
                .setLocale("en-IE"));
        contexts.add(context);
        context.route(url -> !url.contains(".localhost:" + Http.PORT + "/"), route -> {
            foreign.add(route.request().url());
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(200)
                    .setContentType("text/html")
                    .setBody("<h1>elsewhere</h1>"));
        });
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Errors and warnings of the browser's console. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Addresses outside this machine that a page asked for. */
    List<String> foreign() {
        return List.copyOf(foreign);
    }

    static String url(Http practice, String path) {
        return "http://" + practice.host() + ":" + Http.PORT + path;
    }

    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getenv("PRAXIS_IT_DATA"), "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }

    /** Fills in the details of a booking: with a phone number, and by video where there is a choice. */
    static void fillIn(Page page) {
        page.locator("#field-name").fill("Ann");
        page.locator("#field-email").fill("ann@example.org");
        page.locator("#field-phone").fill("+43 1 234 56 78");
        Locator video = page.locator("input[name=format][value=video]");
        if (video.count() > 0) {
            video.check();
        }
        page.locator("#field-consent").check();
    }
}

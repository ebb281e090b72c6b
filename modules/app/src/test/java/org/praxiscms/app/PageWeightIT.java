package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit costs: bytes over the wire, compressed as they come, and how far the page moves while it loads. */
class PageWeightIT extends ServerTest {

    private static final int MOST_BYTES = 60_000;

    private static final String WATCH = """
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts.push(
                entry.value + " " + entry.sources.map(source => source.node?.outerHTML?.slice(0, 80)).join())))
                .observe({type: "layout-shift", buffered: true});""";

    @ParameterizedTest
    @CsvSource({
        "lindenhof, /articles/trauma-bonds, 390",
        "lindenhof, /articles/trauma-bonds, 1280",
        "lindenhof, /articles/erstes-gespraech, 390",
        "lindenhof, /, 390",
        "lindenhof, /book/free-consultation, 390",
        "harbour, /articles/trauma-bonds, 390",
        "harbour, /articles/trauma-bonds, 1280",
        "harbour, /articles/first-session, 390",
        "harbour, /, 390",
        "harbour, /book/free-consultation, 390"
    })
    void aFirstVisitIsLightAndNothingMoves(String key, String path, int width) {
        Http practice = new Http(key + ".localhost");
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(width, ColorScheme.LIGHT);
            Map<String, Long> transferred = new TreeMap<>();
            watchNetwork(page, transferred);
            page.addInitScript(WATCH);
            page.navigate(Browsers.url(practice, path));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            scrollThrough(page);
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(transferred.values().stream().mapToLong(Long::longValue).sum())
                    .as("bytes of %s", transferred)
                    .isGreaterThan(10_000)
                    .isLessThanOrEqualTo(MOST_BYTES);
            assertThat(transferred.keySet()).as("fonts for rare letters").noneMatch(url -> url.contains("-more-"));
            assertThat((List<?>) page.evaluate("window.shifts"))
                    .as("layout shifts")
                    .isEmpty();
            assertThat(browsers.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindenhof", "harbour"})
    void fontsOnASlowLineMoveNothing(String key) {
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(390, ColorScheme.LIGHT);
            page.addInitScript(WATCH);
            page.route("**/*.woff2", route -> {
                page.waitForTimeout(400);
                route.resume();
            });
            page.navigate(Browsers.url(new Http(key + ".localhost"), "/articles/trauma-bonds"));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat((List<?>) page.evaluate("window.shifts"))
                    .as("layout shifts")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindenhof", "harbour"})
    void aLetterOutsideTheSubsetBringsTheRestOfItsFont(String key) {
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(390, ColorScheme.LIGHT);
            page.navigate(Browsers.url(new Http(key + ".localhost"), "/articles/trauma-bonds"));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            for (String rare : List.of("æ", "ş")) {
                String part = rare.equals("æ") ? "-more-" : "-ext-";
                page.waitForResponse(
                        response -> response.url().contains(part) && response.ok(),
                        () -> page.evaluate("rare => document.querySelector('h1').append(rare)", rare));
            }
            assertThat(page.locator("h1")).isVisible();
        }
    }

    private static void scrollThrough(Page page) {
        page.evaluate("() => { for (let y = 0; y < document.body.scrollHeight; y += innerHeight)"
                + " window.scrollTo({top: y, behavior: 'instant'}); }");
    }

    private static void watchNetwork(Page page, Map<String, Long> transferred) {
        CDPSession network = page.context().newCDPSession(page);
        Map<String, String> addresses = new TreeMap<>();
        network.on(
                "Network.requestWillBeSent",
                event -> addresses.put(
                        event.get("requestId").getAsString(),
                        event.getAsJsonObject("request").get("url").getAsString()));
        network.on(
                "Network.loadingFinished",
                event -> transferred.merge(
                        addresses.getOrDefault(event.get("requestId").getAsString(), "?"),
                        event.get("encodedDataLength").getAsLong(),
                        Long::sum));
        network.send("Network.enable", new JsonObject());
    }
}

package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages of a visit with the browser's own size of text at 150 and 200 % (WCAG 1.4.4), at a zoom of 400 % (1.4.10), and
 * with the spacing of 1.4.12: nothing runs out of the window, is covered, cut off or focused out of sight (2.4.11), and the
 * exit takes one line and never more than a quarter of the window.
 */
class LargeTextIT extends ServerTest {

    private static final int ORDINARY_PIXELS = 16;

    private static final String SPACING = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } "
                  + "p { margin-bottom: 2em !important; }");
              document.adoptedStyleSheets = [sheet];
            }""";

    private static final String READING = resource("/reading.js");

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "lindenhof, erstes-gespraech, 360, 740, 150, false",
        "lindenhof, erstes-gespraech, 360, 740, 200, false",
        "lindenhof, erstes-gespraech, 320, 256, 100, false",
        "lindenhof, erstes-gespraech, 320, 180, 100, false",
        "lindenhof, erstes-gespraech, 360, 740, 100, true",
        "lindenhof, erstes-gespraech, 1280, 800, 100, true",
        "harbour, first-session, 360, 740, 150, false",
        "harbour, first-session, 360, 740, 200, false",
        "harbour, first-session, 320, 256, 100, false",
        "harbour, first-session, 320, 180, 100, false",
        "harbour, first-session, 360, 740, 100, true",
        "harbour, first-session, 1280, 800, 100, true"
    })
    void everythingIsReadAndReached(String key, String plain, int width, int height, int percent, boolean spaced) {
        Http practice = new Http(key + ".localhost");
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(width, ColorScheme.LIGHT);
            page.setViewportSize(width, height);
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            textSize(page, percent);

            for (String path :
                    List.of("/", "/articles/" + plain, "/articles/trauma-bonds", "/book/free-consultation")) {
                page.navigate(Browsers.url(practice, path));
                read(page, spaced);
            }
            page.locator(".day.free a").last().click();
            page.locator(".time").first().waitFor();
            read(page, spaced);
            page.locator(".time").first().click();
            page.locator("#field-name").waitFor();
            read(page, spaced);
            Browsers.fillIn(page);
            page.locator("form.form[method=post] button[type=submit]").click();
            page.locator(".cancellation").waitFor();
            read(page, spaced);
            page.reload();
            read(page, spaced);
        }
        assertThat(faults).isEmpty();
    }

    private void read(Page page, boolean spaced) {
        if (spaced) {
            page.evaluate(SPACING);
        }
        List<?> found = (List<?>) page.evaluate(READING);
        found.forEach(fault -> faults.add(page.url().replaceAll("[?#].*", "") + " " + fault));
    }

    /** The size of text as somebody sets it in the browser: the size that rem and media queries start from. */
    private static void textSize(Page page, int percent) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", ORDINARY_PIXELS * percent / 100);
        sizes.addProperty("fixed", 13 * percent / 100);
        JsonObject arguments = new JsonObject();
        arguments.add("fontSizes", sizes);
        page.context().newCDPSession(page).send("Page.setFontSizes", arguments);
    }

    private static String resource(String name) {
        try (InputStream script = LargeTextIT.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^//[^\n]*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a layout went wrong once: prices, telephone numbers, long words, header, exit, paper. */
class LayoutIT extends ServerTest {

    private static final String LONG_WORD =
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderungsvorschlagsbegründungen";

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");

    /** Elements of a selector whose words take more than one line or leave the window. */
    private static final String BROKEN = """
            selector => [...document.querySelectorAll(selector)].filter(element => {
              const range = document.createRange();
              range.selectNodeContents(element);
              const lines = [...range.getClientRects()];
              return lines.length !== 1 || lines[0].right > innerWidth;
            }).map(element => element.outerHTML)""";

    private static final String LEFT = "element => element.getBoundingClientRect().left";
    private static final String RIGHT = "element => element.getBoundingClientRect().right";

    private Browsers browsers;

    @BeforeEach
    void open() {
        browsers = new Browsers();
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "lindenhof, 320", "lindenhof, 768", "lindenhof, 1000", "lindenhof, 1010", "lindenhof, 1020", "lindenhof, 1600",
        "harbour, 320", "harbour, 768", "harbour, 1000", "harbour, 1010", "harbour, 1020", "harbour, 1600"
    })
    void aFeeStandsOnOneLineUnderTheOthers(String key, int width) {
        Page page = browsers.visitor(width, ColorScheme.LIGHT);
        for (String path : List.of("/services", "/book")) {
            page.navigate(url(key, path));
            assertThat(page.locator(".fee dd").count()).as("fees on %s", path).isGreaterThan(1);
            assertThat((List<?>) page.evaluate(BROKEN, ".fee dd"))
                    .as("fees on %s", path)
                    .isEmpty();
            if (width >= 1000) {
                assertThat(page.locator(".fee")
                                .evaluateAll(
                                        key.equals("lindenhof")
                                                ? "all => new Set(all.map(" + RIGHT + ")).size"
                                                : "all => new Set(all.map(" + LEFT + ")).size"))
                        .as("columns of fees on %s", path)
                        .isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindenhof", "harbour"})
    void aTelephoneNumberInAnArticleCanBeCalledAndStandsOnOneLine(String key) {
        for (int width : new int[] {320, 360, 768, 1280}) {
            Page page = browsers.visitor(width, ColorScheme.LIGHT);
            page.navigate(url(key, "/articles/trauma-bonds"));
            assertThat(page.locator(".prose a[href^='tel:']").count()).isGreaterThan(1);
            assertThat((List<?>) page.evaluate(BROKEN, ".prose a[href^='tel:']"))
                    .as("at %d", width)
                    .isEmpty();
        }
    }

    /** Where a word breaks is up to the browser's dictionary, which a Chromium of the distribution comes without. */
    @ParameterizedTest
    @ValueSource(strings = {"lindenhof", "harbour"})
    void aLongWordIsLeftToTheBrowsersHyphenation(String key) {
        assertThat(LONG_WORD).hasSize(96);
        Page page = browsers.visitor(320, ColorScheme.LIGHT);
        page.navigate(url(key, "/articles/trauma-bonds"));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(key.equals("lindenhof") ? "de-AT" : "en-IE");
        for (String selector : List.of("h1", ".prose p", ".prose li", ".prose h2", ".crisis-note")) {
            page.locator(selector).first().evaluate("(element, word) => element.textContent = word", LONG_WORD);
            assertThat(page.locator(selector).first().evaluate("element => getComputedStyle(element).hyphens"))
                    .as(selector)
                    .isEqualTo("auto");
        }
        assertThat(page.locator(".button").first().evaluate("element => getComputedStyle(element).hyphens"))
                .isEqualTo("manual");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    @ParameterizedTest
    @CsvSource({
        "lindenhof, 1280",
        "lindenhof, 1600",
        "lindenhof, 1920",
        "harbour, 1280",
        "harbour, 1600",
        "harbour, 1920"
    })
    void theExitEndsWhereThePageEnds(String key, int width) {
        Page page = browsers.visitor(width, ColorScheme.LIGHT);
        page.navigate(url(key, "/articles/trauma-bonds"));
        String header = key.equals("lindenhof") ? ".site-header" : ".top";
        Number begins = (Number) page.locator(".brand").evaluate(LEFT);
        Number ends = (Number) page.locator(header + " .button").evaluate(RIGHT);
        assertThat(((Number) page.locator(".exit-hint").evaluate(LEFT)).doubleValue())
                .isCloseTo(begins.doubleValue(), org.assertj.core.data.Offset.offset(1.0));
        assertThat(((Number) page.locator("#exit").evaluate(RIGHT)).doubleValue())
                .isCloseTo(ends.doubleValue(), org.assertj.core.data.Offset.offset(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindenhof", "harbour"})
    void theHeaderOfATabletIsOneRow(String key) {
        Page page = browsers.visitor(768, ColorScheme.LIGHT);
        page.navigate(url(key, "/"));
        List<?> middles = (List<?>)
                page.evaluate(
                        "['.brand', '.menu summary', 'header .button'].map(selector => {"
                                + " const box = document.querySelector(selector).getBoundingClientRect(); return Math.round((box.top + box.bottom) / 2); })");
        assertThat(middles)
                .allSatisfy(middle ->
                        assertThat((int) middle).isBetween((int) middles.get(0) - 3, (int) middles.get(0) + 3));
        page.locator(".menu summary").click();
        assertThat(page.locator(".menu-links a").last().isVisible()).isTrue();
        page.locator(".menu-links a").first().click(new com.microsoft.playwright.Locator.ClickOptions().setTrial(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(768);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindenhof", "harbour"})
    void paperShowsNoAddressOfThisSite(String key) {
        Page page = browsers.visitor(1280, ColorScheme.LIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String path : List.of("/", "/articles/trauma-bonds", "/services", "/book", "/fees")) {
            page.navigate(url(key, path));
            List<?> written = (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')]"
                    + ".filter(link => /attr|\\(/.test(getComputedStyle(link, '::after').content + getComputedStyle(link, '::before').content))"
                    + ".map(link => link.getAttribute('href'))");
            assertThat(written)
                    .as("on %s", path)
                    .allSatisfy(address -> assertThat((String) address)
                            .startsWith("http")
                            .doesNotContain(key + ".localhost")
                            .doesNotContainPattern(UUID));
            assertThat(page.locator(".exit, #exit").first().isVisible())
                    .as("exit on paper")
                    .isFalse();
            assertThat(page.locator(".crisis-number").first().isVisible())
                    .as("help on paper")
                    .isTrue();
        }
    }

    private static String url(String key, String path) {
        return Browsers.url(new Http(key + ".localhost"), path);
    }
}

package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every public page of every theme, on a phone in the dark and on a desktop in the light, under axe. */
class AccessibilityIT extends ServerTest {

    static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> PAGES = List.of(
            "/",
            "/articles",
            "/articles/trauma-bonds",
            "/team",
            "/services",
            "/about",
            "/fees",
            "/faq",
            "/privacy",
            "/imprint",
            "/search?q=a",
            "/search?q=zzzz",
            "/book",
            "/book/free-consultation",
            "/book/free-consultation/wish",
            "/book/free-consultation/wish/left",
            "/nope");

    @ParameterizedTest
    @CsvSource({"lindenhof, 1280, LIGHT", "lindenhof, 390, DARK", "harbour, 1280, LIGHT", "harbour, 390, DARK"})
    void noPageHasAViolation(String key, int width, ColorScheme scheme) {
        Http practice = new Http(key + ".localhost");
        List<String> violations = new ArrayList<>();
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(width, scheme);
            List<String> paths = new ArrayList<>(PAGES);
            paths.add("/book/free-consultation?start=" + practice.freeStart(2));
            page.navigate(Browsers.url(practice, "/team"));
            paths.add(
                    (String) page.evaluate("document.querySelector('main a[href^=\"/team/\"]').getAttribute('href')"));
            page.navigate(Browsers.url(practice, "/services"));
            paths.add((String)
                    page.evaluate("document.querySelector('main a[href^=\"/services/\"]').getAttribute('href')"));
            page.navigate(Browsers.url(practice, "/articles/trauma-bonds"));
            paths.add((String)
                    page.evaluate("document.querySelector('main a[href^=\"/topics/\"]').getAttribute('href')"));
            for (String path : paths) {
                page.navigate(Browsers.url(practice, path));
                for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
                    violations.add(path + " " + rule.getId() + ": "
                            + rule.getNodes().get(0).getHtml());
                }
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path + " fits the window's width")
                        .isEqualTo(true);
            }
        }
        assertThat(violations).isEmpty();
    }
}

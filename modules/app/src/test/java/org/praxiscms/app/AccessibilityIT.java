package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every public page of every theme, on a phone in the dark and on a desktop in the light, under axe. */
class AccessibilityIT extends ServerTest {

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
                violations.addAll(Axe.violations(page));
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path + " fits the window's width")
                        .isEqualTo(true);
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void aViolationIsFound() {
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(1280, ColorScheme.LIGHT);
            page.navigate(Browsers.url(Http.HARBOUR, "/team"));
            page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/nope\">')");
            assertThat(Axe.violations(page)).singleElement().asString().contains(" image-alt: <img");
        }
    }
}

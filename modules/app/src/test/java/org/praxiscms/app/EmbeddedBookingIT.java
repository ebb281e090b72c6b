package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visitor books on a page of another site, under that site's strict policy. */
class EmbeddedBookingIT extends ServerTest {

    private final List<String> violations = new ArrayList<>();
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
        "lindenhof, de, 1280, LIGHT, Europe/Vienna, Termin wählen, Ihre Angaben, Ihr Termin ist gebucht",
        "lindenhof, fr, 390, DARK, Europe/London, Termin wählen, Ihre Angaben, Ihr Termin ist gebucht",
        "lindenhof, en, 390, LIGHT, America/New_York, Choose a time, Your details, Your appointment is booked",
        "harbour, en-GB, 1280, DARK, Europe/Dublin, Choose a time, Your details, Your appointment is booked"
    })
    void booksByMouse(
            String key,
            String language,
            int width,
            ColorScheme scheme,
            String zone,
            String when,
            String who,
            String done) {
        Http practice = new Http(key + ".localhost");
        try (OtherSite site = new OtherSite(practice).allowed()) {
            Page page = browsers.visitor(width, scheme, zone);
            site.open(page, language, "");
            page.evaluate(
                    "addEventListener('praxis-booking:booked', e => { window.heard = JSON.stringify(e.detail); })");
            page.locator(".types button").first().waitFor();
            check(page, key + "-" + language + "-types");
            page.locator(".types button").first().click();
            assertThat(page.locator("praxis-booking h2")).hasText(when);
            assertThat(page.locator("praxis-booking h2")).isFocused();
            check(page, key + "-" + language + "-month");
            page.locator(".free").first().click();

            assertThat(page.locator(".times button").first().locator(".soft")).hasCount(differ(practice, zone) ? 1 : 0);
            check(page, key + "-" + language + "-times");
            page.locator(".times button").first().click();
            assertThat(page.locator("praxis-booking h2")).hasText(who);
            page.locator("button.main").click();
            assertThat(page.locator("#name")).isFocused();
            assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#error-consent")).isVisible();
            check(page, key + "-" + language + "-errors");
            page.locator("#name").fill("Ann");
            page.locator("#email").fill("ann@example.org");
            page.locator("#phone").fill("+43 1 234 56 78");
            if (key.equals("harbour")) {
                page.locator("input[name=format][value=video]").check();
            }
            page.locator("#consent").check();
            page.locator("button.main").click();
            assertThat(page.locator("praxis-booking h2")).hasText(done);
            assertThat(page.locator("praxis-booking h2")).isFocused();
            check(page, key + "-" + language + "-done");

            assertThat(page.evaluate("window.heard"))
                    .isEqualTo("{\"type\":\"free-consultation\",\"status\":\"confirmed\"}");
            String manage = page.locator("a.main").getAttribute("href");
            assertThat(practice.get(manage.replaceFirst("https?://[^/]+", "")).statusCode())
                    .isEqualTo(200);
            leftNothing(page);
        }
        assertThat(violations).isEmpty();
        assertThat(browsers.foreign()).as("third parties").isEmpty();
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void booksByKeyboardAlone() {
        try (OtherSite site = new OtherSite(Http.HARBOUR).allowed()) {
            Page page = browsers.visitor(390, ColorScheme.LIGHT, "Europe/Dublin");
            site.open(page, "en", "type=\"free-consultation\"");
            page.locator(".free").first().waitFor();
            assertThat(page.evaluate("document.activeElement.localName"))
                    .as("nobody's focus is taken away")
                    .isEqualTo("body");
            page.keyboard().press("Tab");
            assertThat(page.locator(".exit")).isFocused();
            tabTo(page, page.locator(".day[tabindex='0']"));
            String first = day(page);
            page.keyboard().press("PageDown");
            assertThat(page.locator("[role=status]")).containsText("available times");
            assertThat(day(page)).isGreaterThan(first);
            page.keyboard().press("PageUp");
            page.waitForCondition(() -> first.equals(day(page)));
            page.keyboard().press("ArrowDown");
            page.waitForCondition(() -> day(page).compareTo(first) > 0);
            page.keyboard().press("ArrowUp");
            page.waitForCondition(() -> first.equals(day(page)));
            page.keyboard().press("End");
            page.keyboard().press("Home");
            page.keyboard().press("PageDown");
            page.waitForCondition(() -> !day(page).startsWith(first.substring(0, 7)));
            page.keyboard().press("Enter");
            assertThat(page.locator(".times h3")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("praxis-booking h2")).hasText("Your details");
            tabTo(page, page.locator("#name"));
            page.keyboard().type("Ann");
            page.keyboard().press("Tab");
            page.keyboard().type("ann@example.org");
            tabTo(page, page.locator("input[name=format]").first());
            page.keyboard().press("Space");
            tabTo(page, page.locator("#consent"));
            page.keyboard().press("Space");
            tabTo(page, page.locator("button.main"));
            page.keyboard().press("Enter");
            assertThat(page.locator("praxis-booking h2")).hasText("Your appointment is booked");
            leftNothing(page);
        }
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void leavesAtOnce() {
        try (OtherSite site = new OtherSite(Http.HARBOUR).allowed()) {
            Page page = browsers.visitor(1280, ColorScheme.LIGHT);
            site.open(page, "en", "");
            page.locator(".exit").click();
            page.waitForURL("https://www.met.ie/");
        }
    }

    @Test
    void keepsItsShapeInForcedColours() {
        try (OtherSite site = new OtherSite(Http.HARBOUR).allowed()) {
            Page page = browsers.visitor(390, ColorScheme.DARK);
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            site.open(page, "en", "type=\"free-consultation\" theme=\"light\"");
            page.locator(".free").first().click();
            assertThat(page.locator(".times h3")).isFocused();
            assertThat(page.locator(".free").first())
                    .hasCSS("border-top-width", java.util.regex.Pattern.compile("2px"));
            Browsers.shoot(page, "embed-forced-colours");
        }
    }

    @Test
    void showsItselfToTheOwnerBeforehand() {
        Page page = browsers.visitor(1280, ColorScheme.LIGHT);
        Editor.signIn(page, Http.LINDENHOF);
        page.navigate(Browsers.url(Http.LINDENHOF, "/admin/settings/embedding"));
        assertThat(page.locator("#snippet")).containsText("<praxis-booking practice=\"http://lindenhof.localhost");
        page.locator("a[href$='/embedding/preview']").click();
        page.locator(".types button").first().click();
        page.locator(".free").first().waitFor();
        assertThat(browsers.complaints()).isEmpty();
    }

    private static boolean differ(Http practice, String zone) {
        return !zone.equals(Editor.first(
                "\"timeZone\":\"([^\"]+)\"", practice.get("/api/v1/practice").body()));
    }

    private void check(Page page, String name) {
        Browsers.shoot(page, "embed-" + name);
        violations.addAll(Axe.violations(page));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits the window's width")
                .isEqualTo(true);
    }

    private static void leftNothing(Page page) {
        assertThat(page.context().cookies()).as("cookies").isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                .as("stored")
                .isEqualTo(0);
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < 40; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element.getRootNode().activeElement === element"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }

    private static String day(Page page) {
        return (String)
                page.evaluate("document.querySelector('praxis-booking').shadowRoot.activeElement?.dataset.day ?? ''");
    }
}

package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story: a visitor reads, follows the button, picks a time, books, sees the confirmation, and may cancel. */
class VisitorStoryIT extends ServerTest {

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
        "lindenhof, 390, Ihr Termin ist gebucht, Ihr Termin ist abgesagt",
        "harbour, 1280, Your appointment is booked, Your appointment is cancelled"
    })
    void readsBooksAndCancels(String key, int width, String booked, String cancelled) {
        Http practice = new Http(key + ".localhost");
        Page page = browsers.visitor(width, ColorScheme.LIGHT);
        page.navigate(Browsers.url(practice, "/articles/trauma-bonds"));
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("main ul li").first()).isVisible();
        Browsers.shoot(page, key + "-article");

        page.locator(".invitation-button").click();
        Browsers.shoot(page, key + "-times");
        page.locator(".day.free a").first().click();
        page.locator(".time").first().click();
        Browsers.shoot(page, key + "-details");
        Browsers.fillIn(page);
        page.locator("form.form[method=post] button[type=submit]").click();
        assertThat(page.locator("h1")).hasText(booked);
        Browsers.shoot(page, key + "-booking");

        page.locator("form.form[action$='/cancellation'] button[type=submit]").click();
        assertThat(page.locator("h1")).hasText(cancelled);

        assertThat(page.context().cookies()).as("cookies").isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                .as("stored")
                .isEqualTo(0);
        assertThat(browsers.foreign()).as("third parties").isEmpty();
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void booksWithoutJavaScriptByKeyboardAlone() {
        Page page = browsers.visitor(1280, ColorScheme.LIGHT);
        page.route("**/*.js*", route -> route.abort());
        page.navigate(Browsers.url(Http.HARBOUR, "/articles/trauma-bonds"));
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".exit-button")).isFocused();
        page.locator(".invitation-button").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/book/**");
        page.locator(".day.free a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**date=**");
        page.locator(".time").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**start=**");
        page.locator("#field-name").focus();
        page.keyboard().type("Ann");
        page.locator("#field-email").focus();
        page.keyboard().type("ann@example.org");
        page.locator("input[name=format]").first().focus();
        page.keyboard().press("Space");
        page.locator("#field-consent").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Your appointment is booked");
    }

    @Test
    void threeTimesShiftLeavesAtOnceAndWithoutATrace() {
        Page page = browsers.visitor(1280, ColorScheme.LIGHT);
        page.navigate(Browsers.url(Http.HARBOUR, "/about"));
        page.navigate(Browsers.url(Http.HARBOUR, "/articles/trauma-bonds"));
        int entries = (int) page.evaluate("history.length");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.waitForURL("https://www.met.ie/");
        assertThat(page.evaluate("history.length")).isEqualTo(entries);
        page.goBack();
        assertThat(page).hasURL(Browsers.url(Http.HARBOUR, "/about"));
    }

    @Test
    void theExitIsAPlainLinkWithoutScript() {
        Page page = browsers.visitor(390, ColorScheme.LIGHT);
        page.route("**/*.js*", route -> route.abort());
        page.navigate(Browsers.url(Http.LINDENHOF, "/articles/trauma-bonds"));
        page.locator(".exit-button").click();
        page.waitForURL("https://wetter.orf.at/");
    }
}

package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** An owner adds a calendar in a real browser, with the keyboard alone, and watches it being read. */
class CalendarStoryIT extends ServerTest {

    @Test
    void addsACalendarAndSeesWhatWasFound() {
        try (Browsers browsers = new Browsers();
                Elsewhere elsewhere = new Elsewhere()) {
            Instant soon = Instant.now().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.HOURS);
            elsewhere.busyAt("theirs", soon, "\"v1\"");
            Page page = browsers.visitor(390, ColorScheme.DARK);
            Editor.signIn(page, Http.HARBOUR);
            page.navigate(Browsers.url(Http.HARBOUR, "/admin/calendars"));
            page.locator("a[href*='/admin/calendars/new']").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/new?**");
            page.locator("#field-name").focus();
            page.keyboard().type("Choir");
            page.keyboard().press("Tab");
            page.keyboard().type(elsewhere.url());
            page.keyboard().press("Enter");
            page.waitForURL("**?created=1");

            page.locator("#standing .badge-published").waitFor(); // by itself, without loading the page again
            assertThat(page.locator("[role=status] #standing").innerText()).contains("1 entry takes up time");
            assertThat(browsers.complaints()).isEmpty();
            assertThat(Axe.violations(page)).isEmpty();
            Browsers.shoot(page, "calendar-read");

            page.locator(".danger-link").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/removal");
            page.locator(".button-danger").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/calendars?removed=1");
        }
    }
}

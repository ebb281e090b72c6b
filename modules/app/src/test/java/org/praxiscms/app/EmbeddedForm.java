package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The way to the form of the booking on another site. */
final class EmbeddedForm {

    private EmbeddedForm() {}

    // The last free day of next month: other tests take the days to come. Each test has its own time of day.
    static void reach(Page page, int time) {
        String month = page.locator("#month").textContent();
        page.locator(".after").click();
        assertThat(page.locator("#month")).not().hasText(month);
        page.locator(".free").last().click();
        page.locator(".times button").nth(time).click();
        assertThat(page.locator("praxis-booking h2")).hasText("Your details");
    }

    static void fill(Page page, String email) {
        page.locator("#name").fill("Ann");
        page.locator("#email").fill(email);
        Locator video = page.locator("input[name=format][value=video]");
        if (video.count() > 0) { // else there is no choice
            video.check();
        }
        page.locator("#consent").check();
    }
}

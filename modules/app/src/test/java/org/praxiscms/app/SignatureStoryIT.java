package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A couple books in a real browser, and the other agrees: seen, read by axe, and only the fields that are meant shown. */
class SignatureStoryIT extends ServerTest {

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void aCoupleBooksAndTheOtherAgrees(int width, ColorScheme scheme) {
        String kinds = "&attendance=adult&attendance=couple&attendance=minor";
        IntakeType type = IntakeType.create("story-" + UUID.randomUUID(), Map.of("guardians", "2"), kinds);
        String other = "other-" + UUID.randomUUID() + "@example.org";
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(width, scheme);
            page.navigate(Browsers.url(Http.HARBOUR, "/book/" + type.slug() + "?start=" + type.freeStart(1)));
            assertThat(page.locator("#field-other-name")).isHidden();
            page.locator("input[name=attendance][value=minor]").check();
            assertThat(page.locator("#field-guardian2-email")).isVisible();
            page.locator("input[name=attendance][value=couple]").check();
            assertThat(page.locator("#field-guardian-name")).isHidden();
            page.locator("#field-name").fill("Ann");
            page.locator("#field-email").fill("ann@example.org");
            page.locator("#field-consent").check();
            page.locator("form.form[method=post] button[type=submit]").click();
            assertThat(page.locator(".form-problems li")).hasCount(2);
            assertThat(page.locator("#field-other-name")).isVisible();
            clean(page);
            page.locator("#field-other-name").fill("Robin");
            page.locator("#field-other-email").fill(other);
            page.locator("form.form[method=post] button[type=submit]").click();
            assertThat(page.locator("main")).containsText("Confirmed so far: 0 of 1");
            clean(page);
            String own = page.url();

            String asked = Editor.first(
                    "(/signatures/[A-Za-z0-9_-]{43})",
                    SentMail.to(other, "/signatures/").text());
            assertThat(Http.HARBOUR.get(asked + "?tz=America/New_York").body().contains("All times are Eastern time."))
                    .isTrue();
            page.navigate(Browsers.url(Http.HARBOUR, asked));
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Appointment"));
            clean(page);
            page.locator("#field-consent").check();
            page.locator("button:has-text('I agree')").click();
            assertThat(page.locator("h1")).hasText("Thank you, you have agreed");
            clean(page);
            page.navigate(own);
            assertThat(page.locator("h1")).hasText("Your appointment is booked");
        } finally {
            type.withdraw();
        }
    }

    @Test
    void whereThereIsNoChoiceTheFieldsAreThere() {
        IntakeType type = IntakeType.create("story-" + UUID.randomUUID(), Map.of(), "&attendance=couple");
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(390, ColorScheme.LIGHT);
            page.navigate(Browsers.url(Http.HARBOUR, "/book/" + type.slug() + "?start=" + type.freeStart(2)));
            assertThat(page.locator("#field-other-email")).isVisible();
            assertThat(page.locator("input[type=radio][name=attendance]")).hasCount(0);
        } finally {
            type.withdraw();
        }
    }

    private static void clean(Page page) {
        page.waitForLoadState(); // a page without its style sheet yet has other colours
        assertThat(Axe.violations(page)).as(page.title()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}

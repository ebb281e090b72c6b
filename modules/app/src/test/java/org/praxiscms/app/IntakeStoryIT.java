package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An owner adds questions and orders them by keyboard; a visitor answers and says how to be reached; the owner reads it. */
class IntakeStoryIT extends ServerTest {

    private Browsers browsers;
    private IntakeType type;

    @BeforeEach
    void open() {
        browsers = new Browsers();
        type = IntakeType.create("intake-story", Map.of());
    }

    @AfterEach
    void close() {
        type.withdraw();
        browsers.close();
    }

    @Test
    void whatIsAskedIsAnsweredAndRead() {
        Page owner = browsers.visitor(1280, ColorScheme.LIGHT);
        Editor.signIn(owner, Http.HARBOUR);
        add(owner, "What brings you here?", "LONG_TEXT", "");
        add(owner, "How did you find us?", "ONE_CHOICE", "A friend\nThe web");
        add(owner, "When does it suit you?", "SEVERAL_CHOICES", "Mornings\nAfternoons\nEvenings");
        owner.waitForLoadState(); // a page that has not been drawn yet takes no key
        owner.locator("[id^=up-]").last().press("Enter");
        assertThat(owner.locator("#questions .row-name").nth(1)).hasText("When does it suit you?");
        assertThat(owner.locator("[id^=up-]").first()).isFocused();
        check(owner, "admin-questions");

        Page visitor = browsers.visitor(390, ColorScheme.DARK);
        visitor.navigate(Browsers.url(Http.HARBOUR, "/book/" + type.slug() + "?start=" + type.freeStart(20)));
        visitor.locator("#field-name").fill("Ann");
        visitor.locator("#field-email").fill("not an address");
        visitor.getByLabel("What brings you here?").fill("Sleep");
        visitor.getByLabel("Evenings").check();
        visitor.getByLabel("The web").check();
        visitor.locator("summary", new Page.LocatorOptions().setHasText("reach you safely"))
                .focus();
        visitor.keyboard().press("Enter");
        visitor.getByLabel("May we email you").selectOption("no");
        visitor.getByLabel("Safe word").fill("Foxglove");
        visitor.locator("#field-consent").check();
        visitor.locator("form.form[method=post] button[type=submit]").click();
        assertThat(visitor.locator(".form-problems")).isVisible();
        assertThat(visitor.getByLabel("Evenings")).isChecked();
        assertThat(visitor.getByLabel("The web")).isChecked();
        assertThat(visitor.getByLabel("Safe word")).isVisible();
        check(visitor, "intake-form");
        visitor.locator("#field-email").fill("ann@example.org");
        visitor.locator("form.form[method=post] button[type=submit]").click();
        assertThat(visitor.locator("main")).containsText("we won’t send you anything");
        check(visitor, "intake-booked");

        owner.navigate(Browsers.url(Http.HARBOUR, bookingOf("Foxglove")));
        assertThat(owner.locator(".reach")).containsText("Do NOT leave a voicemail.");
        assertThat(owner.locator(".facts-long")).containsText("Sleep");
        check(owner, "admin-booking-intake");
        owner.navigate(Browsers.url(Http.HARBOUR, "/admin/settings/consents"));
        check(owner, "admin-consents");
        owner.navigate(Browsers.url(Http.HARBOUR, "/admin/settings/consents/new"));
        check(owner, "admin-consent");
        assertThat(browsers.foreign()).isEmpty();
        assertThat(browsers.complaints()).allMatch(complaint -> complaint.contains("status of 422"));
    }

    private void add(Page owner, String label, String kind, String choices) {
        owner.navigate(Browsers.url(Http.HARBOUR, type.path() + "/questions/new"));
        owner.locator("#field-label").fill(label);
        owner.locator("#field-questionKind").selectOption(kind);
        owner.locator("#field-choices").fill(choices);
        owner.locator("form.edit button.button[type=submit]").first().click();
        assertThat(owner.locator("#questions")).containsText(label);
    }

    private String bookingOf(String text) {
        return IntakeType.bookingsOf(type.owner()).stream()
                .filter(path -> type.owner().get(path).body().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static void check(Page page, String name) {
        Browsers.shoot(page, name);
        page.waitForLoadState(); // a page without its style sheet yet has other colours
        assertThat(Axe.violations(page)).as(name).isEmpty();
    }
}

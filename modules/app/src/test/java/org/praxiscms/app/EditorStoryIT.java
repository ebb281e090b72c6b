package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other half of the story: an editor corrects an article and its call-to-action, and the next visitor reads it. */
class EditorStoryIT extends ServerTest {

    private Browsers browsers;

    @BeforeEach
    void open() {
        browsers = new Browsers();
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void theNextVisitorReadsWhatTheEditorSaved() {
        Http practice = Http.LINDENHOF;
        Page visitor = browsers.visitor(1280, ColorScheme.LIGHT);
        visitor.navigate(Browsers.url(practice, "/articles/panikattacken"));
        Page editor = browsers.visitor(1280, ColorScheme.LIGHT);
        Editor.signIn(editor, practice);

        editor.navigate(Browsers.url(practice, Editor.at(practice).article("panikattacken")));
        editor.locator("#field-title").fill("Panik: ein Körper schlägt Alarm");
        editor.locator("#article-form .actions button.button[type=submit]")
                .first()
                .click();
        assertThat(editor.locator("main .notice")).isVisible();
        assertThat(editor.locator("#field-title")).hasValue("Panik: ein Körper schlägt Alarm");
        visitor.reload();
        assertThat(visitor.locator("h1")).hasText("Panik: ein Körper schlägt Alarm");
        visitor.navigate(Browsers.url(practice, "/articles"));
        assertThat(visitor.locator("main")).containsText("Panik: ein Körper schlägt Alarm");

        editor.navigate(Browsers.url(practice, "/admin/calls-to-action"));
        editor.locator("main a[href*='/admin/calls-to-action/']:not([href$='/new'])")
                .first()
                .click();
        editor.locator("#field-heading").fill("Wollen wir reden?");
        editor.locator("form.edit button.button[type=submit]").first().click();
        editor.waitForURL("**saved**");
        visitor.navigate(Browsers.url(practice, "/articles/panikattacken"));
        assertThat(visitor.locator(".invitation h2")).hasText("Wollen wir reden?");
        assertThat(browsers.complaints()).isEmpty();
        assertThat(browsers.foreign()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lindenhof, 1280, LIGHT", "harbour, 390, DARK"})
    void noAdminPageHasAViolation(String key, int width, ColorScheme scheme) {
        Http practice = new Http(key + ".localhost");
        Page page = browsers.visitor(width, scheme);
        List<String> violations = new ArrayList<>();
        page.navigate(Browsers.url(practice, "/admin/sign-in"));
        check(page, violations);
        Editor.signIn(page, practice);
        Set<String> paths = new TreeSet<>(Set.of(
                "/admin",
                "/admin/articles",
                "/admin/articles/new",
                "/admin/calls-to-action",
                "/admin/calls-to-action/new",
                "/admin/appointment-types",
                "/admin/appointment-types/new",
                "/admin/hours",
                "/admin/calendars",
                "/admin/calendars/new",
                "/admin/bookings",
                "/admin/settings",
                "/admin/settings/embedding",
                "/admin/settings/embedding/preview",
                "/admin/account",
                "/admin/articles/nope"));
        for (String list : List.of(
                "/admin/articles",
                "/admin/calls-to-action",
                "/admin/appointment-types",
                "/admin/hours",
                "/admin/calendars")) {
            page.navigate(Browsers.url(practice, list));
            paths.add((String) page.evaluate("document.querySelector('main a[href^=\"" + list
                    + "/\"]:not([href$=\"/new\"])').getAttribute('href')"));
        }
        for (String path : paths) {
            page.navigate(Browsers.url(practice, path));
            check(page, violations);
            Browsers.shoot(page, "admin-" + key + path.replaceAll("[^a-z]+", "-"));
        }
        assertThat(violations).isEmpty();
    }

    private static void check(Page page, List<String> violations) {
        violations.addAll(Axe.violations(page));
    }
}

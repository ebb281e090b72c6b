package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the booking on another site does when something is in its way: nothing written is lost, a way always remains. */
class EmbeddedTroubleIT extends EmbeddedTest {

    @ParameterizedTest
    @CsvSource({
        "en, can’t show the available times here, Book on the practice’s website",
        "de_AT, können hier gerade nicht angezeigt werden, Auf der Website der Praxis buchen"
    })
    void leavesThePlainLinkOnASiteThatIsNotNamed(String language, String said, String direct) {
        OtherSite.allow(Http.HARBOUR, "https://elsewhere.example");
        site().open(page(), language, "");
        assertThat(page().locator("praxis-booking [role=alert]")).containsText(said);
        assertThat(page().locator("praxis-booking > a")).isVisible();
        assertThat(page().locator("praxis-booking > a")).hasAttribute("href", Browsers.url(Http.HARBOUR, "/book"));
        Browsers.shoot(page(), "embed-not-named-" + language);
        page().evaluate("document.querySelector('praxis-booking').replaceChildren()");
        page().locator("button[part=button]").click();
        assertThat(page().locator("[part=link]")).hasText(direct);
        assertThat(page().locator("[part=link]")).hasAttribute("href", Browsers.url(Http.HARBOUR, "/book"));
    }

    @Test
    void leavesThePlainLinkWithoutScript() {
        page().route("**/embed.js", Route::abort);
        site().open(page(), "en", "");
        assertThat(page().locator("praxis-booking > a")).isVisible();
    }

    @Test
    void comesBackWhenTheNetworkDoes() {
        page().context().route("**/api/v1/**", Route::abort);
        site().open(page(), "en", WITH_AOIFE);
        assertThat(page().locator("praxis-booking [role=alert]")).isVisible();
        page().context().unroute("**/api/v1/**");
        page().locator("button[part=button]").click();
        assertThat(page().locator("praxis-booking h2")).hasText("Choose a time");
        assertThat(page().locator("praxis-booking h2")).isFocused();
    }

    @Test
    void goesOnFromWhereItStoodWhenTheNetworkComesBack() {
        site().open(page(), "en", WITH_AOIFE);
        EmbeddedForm.reach(page(), 0);
        EmbeddedForm.fill(page(), "ann@example.org");
        page().context().route(BOOKINGS, route -> route.fulfill(site().json(409, "{\"status\":409,\"slots\":[]}")));
        page().context().route("**/api/v1/slots?**", Route::abort);
        page().locator("button.main").click();
        assertThat(page().locator("praxis-booking [role=alert]")).containsText("can’t show the available times here");
        assertThat(page().locator("button[part=button]")).isFocused();
        page().context().unroute("**/api/v1/slots?**");
        page().evaluate("dispatchEvent(new Event('online'))");
        assertThat(page().locator("praxis-booking [role=alert]")).containsText("has just been taken");
        page().locator(".times button").first().click();
        assertThat(page().locator("#email")).hasValue("ann@example.org");
    }

    @Test
    void keepsWhatWasWrittenWhenTheTimeIsTaken() {
        site().open(page(), "en", WITH_AOIFE);
        EmbeddedForm.reach(page(), 1);
        EmbeddedForm.fill(page(), "ann@example.org");
        List<String> starts = new ArrayList<>();
        page().route(BOOKINGS, route -> {
            String start =
                    Editor.first("\"start\":\"([^\"]+)\"", route.request().postData());
            if (starts.isEmpty()) {
                String other = route.request().postData().replace("ann@", "eve@");
                assertThat(Http.HARBOUR.json("/api/v1/bookings", other).statusCode())
                        .isEqualTo(201);
            }
            starts.add(start);
            route.fallback();
        });
        page().locator("button.main").click();
        assertThat(page().locator("praxis-booking [role=alert]")).containsText("has just been taken");
        assertThat(page().locator("praxis-booking h2")).isFocused();
        Browsers.shoot(page(), "embed-taken");
        page().locator(".times button").first().click();
        assertThat(page().locator("#name")).hasValue("Ann");
        assertThat(page().locator("#email")).hasValue("ann@example.org");
        assertThat(page().locator("#consent")).isChecked();
        page().locator("button.main").click();
        assertThat(page().locator("praxis-booking h2")).hasText("Your appointment is booked");
        assertThat(starts).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void booksOnceWhenTheAnswerIsLost() {
        site().open(page(), "en", WITH_AOIFE);
        EmbeddedForm.reach(page(), 2);
        EmbeddedForm.fill(page(), "lost@example.org");
        List<String> keys = new ArrayList<>();
        List<String> places = new ArrayList<>();
        page().route(BOOKINGS, route -> {
            Request request = route.request();
            keys.add(request.headerValue("idempotency-key"));
            if (keys.size() == 1) {
                places.add(Http.HARBOUR
                        .json("/api/v1/bookings", request.postData(), "Idempotency-Key", keys.get(0))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
                route.abort();
            } else {
                route.fallback();
            }
        });
        page().locator("button.main").click();
        assertThat(page().locator("praxis-booking h2")).hasText("Your appointment is booked");
        assertThat(keys).hasSize(2);
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(page().locator("a.main"))
                .hasAttribute("href", Browsers.url(Http.HARBOUR, places.get(0).replace("/api/v1", "")));
    }

    @Test
    void saysAtItsFieldWhatThePracticeDoesNotTake() {
        site().open(page(), "en", WITH_AOIFE);
        EmbeddedForm.reach(page(), 3);
        EmbeddedForm.fill(page(), "ann@under_score.example");
        page().locator("button.main").click();
        assertThat(page().locator("#error-email")).containsText("Enter an email address like name@example.org");
        assertThat(page().locator("#email")).isFocused();
        assertThat(page().locator("#email")).hasAttribute("aria-invalid", "true");
        assertThat(page().locator("#email")).hasAttribute("aria-describedby", Pattern.compile("error-email"));
        page().locator("#email").fill("ann@example.org");
        page().locator("button.main").click();
        assertThat(page().locator("praxis-booking h2")).hasText("Your appointment is booked");
    }

    @Test
    void sendsNothingWhenAProgramFillsInWhatPeopleDoNotSee() {
        site().open(page(), "en", WITH_AOIFE);
        EmbeddedForm.reach(page(), 4);
        EmbeddedForm.fill(page(), "bot@example.org");
        List<String> sent = new ArrayList<>();
        page().route(BOOKINGS, route -> {
            sent.add(route.request().url());
            route.abort();
        });
        page().locator("[name=website]").evaluate("field => { field.value = 'https://spam.example'; }");
        page().locator("button.main").click();
        assertThat(page().locator("praxis-booking form [role=alert]")).isVisible();
        assertThat(sent).isEmpty();
    }
}

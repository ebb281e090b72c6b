package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The form of booking, as the GOV.UK Design System would have it, on the way there and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingFormIT extends ServerTest {

    private Browsers browsers;

    private IntakeType type;

    @BeforeAll
    void offer() {
        type = IntakeType.create("booking-form", Map.of());
    }

    @AfterAll
    void withdraw() {
        type.withdraw();
    }

    @BeforeEach
    void open() {
        browsers = new Browsers();
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void whatIsWrongIsToldInTheTitleAndFirstOnThePage() {
        Page page = browsers.visitor(390, ColorScheme.LIGHT);
        page.navigate(Browsers.url(Http.HARBOUR, path() + "?start=" + type.freeStart(0)));
        page.locator("form.form[method=post] button[type=submit]").click();
        assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Error: "));
        assertThat(page.locator("main > :first-child")).hasClass("form-problems");
        assertThat(page.locator(".form-problems")).isFocused();
        page.locator(".form-problems a").first().click();
        assertThat(page.locator("#field-name")).isFocused();
    }

    @Test
    void goingBackAfterBookingLeadsToTheBooking() {
        String start = type.freeStart(2);
        String form = hold(start);
        String hold = Editor.first("hold=([A-Za-z0-9_-]{43})", form);
        Map<String, String> fields =
                Map.of("start", start, "name", "Ann", "email", "ann@example.org", "consent", "yes", "hold", hold);
        HttpResponse<String> booked = Http.HARBOUR.form(path(), fields);
        assertThat(booked.statusCode()).isEqualTo(303);
        HttpResponse<String> back = Http.HARBOUR.get(form);
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(location(back)).isEqualTo(location(booked));
        HttpResponse<String> again = Http.HARBOUR.form(path(), fields);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(location(again)).isEqualTo(location(booked));
        assertThat(Http.HARBOUR.get(form.replace(hold, "A".repeat(43))).statusCode())
                .as("somebody else")
                .isEqualTo(409);
        Http.HARBOUR.form(location(booked) + "/cancellation", Map.of());
        assertThat(Http.HARBOUR.get(form).body()).as("it is free again").contains("name=\"email\"");
    }

    @Test
    void aTimeThatIsHeldInAnotherTabIsRecognised() {
        String start = type.freeStart(4);
        String form = hold(start);
        assertThat(Http.HARBOUR.get(form).statusCode()).as("the same address").isEqualTo(200);
        HttpResponse<String> other = Http.HARBOUR.form(path() + "/hold", Map.of("start", start));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("in another tab");
    }

    @Test
    void theChosenZoneIsKeptUntilTheBookingIsMadeAndMoved() {
        String zone = "America/New_York";
        String times = Http.HARBOUR.get(path() + "?tz=" + zone).body();
        assertThat(times).contains("All times are Eastern time.", "value=\"America/New_York\"");
        String start = type.freeStart(6);
        String form = location(Http.HARBOUR.form(path() + "/hold", Map.of("start", start, "tz", zone)));
        assertThat(Http.HARBOUR.get(form).body()).contains("All times are Eastern time.", "name=\"tz\"");
        HttpResponse<String> booked = Http.HARBOUR.form(
                path(),
                Map.of(
                        "start",
                        start,
                        "hold",
                        Editor.first("hold=([A-Za-z0-9_-]{43})", form),
                        "name",
                        "Ann",
                        "email",
                        "ann@example.org",
                        "consent",
                        "yes",
                        "tz",
                        zone));
        String own = location(booked);
        assertThat(own).endsWith("?tz=America%2FNew_York");
        assertThat(Http.HARBOUR.get(own).body()).contains("All times are Eastern time.", "/move?tz=America%2FNew_York");
        String move = own.replace("?", "/move?");
        assertThat(Http.HARBOUR.get(move).body()).contains("All times are Eastern time.");
        assertThat(location(Http.HARBOUR.form(move, Map.of("start", type.freeStart(8)))))
                .isEqualTo(own);
        for (String odd : new String[] {"est", "AMERICA/new_york", "Nowhere", "%3Cscript%3E"}) {
            assertThat(Http.HARBOUR.get(path() + "?tz=" + odd).statusCode())
                    .as(odd)
                    .isEqualTo(200);
        }
    }

    @Test
    void theDevicesZoneIsProposedAndNothingChangesBeforeTheVisitorSaysSo() {
        Page page = browsers.visitor(390, ColorScheme.DARK, "Asia/Tokyo");
        page.navigate(Browsers.url(Http.HARBOUR, path()));
        assertThat(page.locator(".zone p").first()).hasText("All times are Irish time.");
        assertThat(page.locator("#zone")).hasValue("Asia/Tokyo");
        assertThat(page.locator("#zone")).isVisible();
        page.locator(".zone button").click();
        assertThat(page.locator(".zone p").first()).containsText("Japan");
        assertThat(page.locator("#zone")).isHidden();
    }

    private String hold(String start) {
        HttpResponse<String> held = Http.HARBOUR.form(path() + "/hold", Map.of("start", start));
        assertThat(held.statusCode()).isEqualTo(303);
        return location(held);
    }

    /** Where a redirect leads, without host. */
    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private String path() {
        return "/book/" + type.slug();
    }
}

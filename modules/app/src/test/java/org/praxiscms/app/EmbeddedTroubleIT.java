package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the booking on another site does when something is in its way: nothing written is lost, a way always remains. */
class EmbeddedTroubleIT extends ServerTest {

    private static final String WITH_AOIFE = "type=\"free-consultation\" practitioner=\"aoife-brannelly\"";
    private static final String BOOKINGS = "**/api/v1/bookings";

    private Browsers browsers;
    private OtherSite site;
    private Page page;

    @BeforeEach
    void open() {
        browsers = new Browsers();
        site = new OtherSite(Http.HARBOUR).allowed();
        page = browsers.visitor(1280, ColorScheme.LIGHT, "Europe/Dublin");
    }

    @AfterEach
    void close() {
        site.close();
        browsers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, cannot be shown here, Book on the practice’s own site",
        "de_AT, können hier gerade nicht gezeigt werden, Auf der Seite der Praxis buchen"
    })
    void leavesThePlainLinkOnASiteThatIsNotNamed(String language, String said, String direct) {
        OtherSite.allow(Http.HARBOUR, "https://elsewhere.example");
        site.open(page, language, "");
        assertThat(page.locator("praxis-booking [role=alert]")).containsText(said);
        assertThat(page.locator("praxis-booking > a")).isVisible();
        assertThat(page.locator("praxis-booking > a")).hasAttribute("href", Browsers.url(Http.HARBOUR, "/book"));
        Browsers.shoot(page, "embed-not-named-" + language);
        page.evaluate("document.querySelector('praxis-booking').replaceChildren()");
        page.locator("button[part=button]").click();
        assertThat(page.locator("[part=link]")).hasText(direct);
        assertThat(page.locator("[part=link]")).hasAttribute("href", Browsers.url(Http.HARBOUR, "/book"));
    }

    @Test
    void leavesThePlainLinkWithoutScript() {
        page.route("**/embed.js", Route::abort);
        site.open(page, "en", "");
        assertThat(page.locator("praxis-booking > a")).isVisible();
    }

    @Test
    void comesBackWhenTheNetworkDoes() {
        page.context().route("**/api/v1/**", Route::abort);
        site.open(page, "en", WITH_AOIFE);
        assertThat(page.locator("praxis-booking [role=alert]")).isVisible();
        page.context().unroute("**/api/v1/**");
        page.locator("button[part=button]").click();
        assertThat(page.locator("praxis-booking h2")).hasText("Choose a time");
        assertThat(page.locator("praxis-booking h2")).isFocused();
    }

    @Test
    void goesOnFromWhereItStoodWhenTheNetworkComesBack() {
        site.open(page, "en", WITH_AOIFE);
        toTheForm(0);
        write("ann@example.org");
        page.context().route(BOOKINGS, route -> route.fulfill(json(409, "{\"status\":409,\"slots\":[]}")));
        page.context().route("**/api/v1/slots?**", Route::abort);
        page.locator("button.main").click();
        assertThat(page.locator("praxis-booking [role=alert]")).containsText("cannot be shown here");
        page.context().unroute("**/api/v1/slots?**");
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator("praxis-booking [role=alert]")).containsText("has just been taken");
        page.locator(".times button").first().click();
        assertThat(page.locator("#email")).hasValue("ann@example.org");
    }

    @Test
    void keepsWhatWasWrittenWhenTheTimeIsTaken() {
        site.open(page, "en", WITH_AOIFE);
        toTheForm(1);
        write("ann@example.org");
        List<String> starts = new ArrayList<>();
        page.route(BOOKINGS, route -> {
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
        page.locator("button.main").click();
        assertThat(page.locator("praxis-booking [role=alert]")).containsText("has just been taken");
        assertThat(page.locator("praxis-booking h2")).isFocused();
        Browsers.shoot(page, "embed-taken");
        page.locator(".times button").first().click();
        assertThat(page.locator("#name")).hasValue("Ann");
        assertThat(page.locator("#email")).hasValue("ann@example.org");
        assertThat(page.locator("#consent")).isChecked();
        page.locator("button.main").click();
        assertThat(page.locator("praxis-booking h2")).hasText("Your time is booked");
        assertThat(starts).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void booksOnceWhenTheAnswerIsLost() {
        site.open(page, "en", WITH_AOIFE);
        toTheForm(2);
        write("lost@example.org");
        List<String> keys = new ArrayList<>();
        List<String> places = new ArrayList<>();
        page.route(BOOKINGS, route -> {
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
        page.locator("button.main").click();
        assertThat(page.locator("praxis-booking h2")).hasText("Your time is booked");
        assertThat(keys).hasSize(2);
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(page.locator("a.main"))
                .hasAttribute("href", Browsers.url(Http.HARBOUR, places.get(0).replace("/api/v1", "")));
    }

    @Test
    void saysAtItsFieldWhatThePracticeDoesNotTake() {
        site.open(page, "en", WITH_AOIFE);
        toTheForm(3);
        write("ann@under_score.example");
        page.locator("button.main").click();
        assertThat(page.locator("#error-email")).containsText("does not look like an e-mail address");
        assertThat(page.locator("#email")).isFocused();
        assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#email")).hasAttribute("aria-describedby", Pattern.compile("error-email"));
        page.locator("#email").fill("ann@example.org");
        page.locator("button.main").click();
        assertThat(page.locator("praxis-booking h2")).hasText("Your time is booked");
    }

    @Test
    void sendsNothingWhenAProgramFillsInWhatPeopleDoNotSee() {
        site.open(page, "en", WITH_AOIFE);
        toTheForm(4);
        write("bot@example.org");
        List<String> sent = new ArrayList<>();
        page.route(BOOKINGS, route -> {
            sent.add(route.request().url());
            route.abort();
        });
        page.locator("[name=website]").evaluate("field => { field.value = 'https://spam.example'; }");
        page.locator("button.main").click();
        assertThat(page.locator("praxis-booking form [role=alert]")).isVisible();
        assertThat(sent).isEmpty();
    }

    @Test
    void holdsTheTimeWherePracticesDo() {
        List<String> held = new ArrayList<>();
        answer("practice", body -> body.replaceFirst("\\{", "{\"holds\":true,"));
        page.route("**/api/v1/holds**", route -> {
            held.add(route.request().method() + " " + route.request().postData());
            route.fulfill(json(201, "{\"token\":\"t-1\",\"expiresAt\":\"2099-01-01T10:00:00Z\"}"));
        });
        page.route("**/api/v1/holds/**", route -> {
            held.add(route.request().method() + " " + route.request().url().replaceFirst(".*/", ""));
            route.fulfill(json(200, "{}"));
        });
        List<String> booked = new ArrayList<>();
        page.route(BOOKINGS, route -> {
            booked.add(route.request().postData());
            route.fulfill(json(409, "{\"status\":409,\"slots\":[]}"));
        });
        site.open(page, "en", WITH_AOIFE);
        toTheForm(1);
        assertThat(page.locator("[role=status]")).containsText("kept for you until");
        page.locator("button.plain").click();
        page.locator(".times button").first().click();
        write("ann@example.org");
        page.locator("button.main").click();
        assertThat(page.locator("praxis-booking [role=alert]")).containsText("just been taken");
        assertThat(held.get(0)).startsWith("POST {\"type\":\"free-consultation\",\"practitioner\":\"aoife-brannelly\"");
        assertThat(held.get(1)).isEqualTo("DELETE t-1");
        assertThat(held.get(2)).startsWith("POST");
        assertThat(booked.get(0)).contains("\"hold\":\"t-1\"");
    }

    @Test
    void namesTheOffsetWhereTheClockShowsAnHourTwice() {
        ZoneId vienna = ZoneId.of("Europe/Vienna");
        LocalDate today = LocalDate.now(vienna);
        LocalDate night = lastSundayOfOctober(today.getYear());
        LocalDate changed = night.isAfter(today) ? night : lastSundayOfOctober(today.getYear() + 1);
        String first =
                changed.atTime(LocalTime.of(0, 30)).toInstant(ZoneOffset.UTC).toString();
        String second =
                changed.atTime(LocalTime.of(1, 30)).toInstant(ZoneOffset.UTC).toString();
        answer("practice", body -> body.replace("Europe/Dublin", "Europe/Vienna"));
        answer("appointment-types", body -> body.replaceAll("\"windowDays\":[0-9]+", "\"windowDays\":366"));
        page.route(
                "**/api/v1/slots?**",
                route -> route.fulfill(json(200, "{\"slots\":[" + slot(first) + "," + slot(second) + "]}")));
        site.open(page, "en", WITH_AOIFE);
        page.locator(".free").first().click();
        assertThat(page.locator(".times button")).hasCount(2);
        assertThat(page.locator(".times button .soft").first()).containsText("02:30 (UTC+02:00)");
        assertThat(page.locator(".times button .soft").last()).containsText("02:30 (UTC+01:00)");
    }

    @Test
    void namesThePracticesDayWhereItIsAnother() {
        page = browsers.visitor(390, ColorScheme.LIGHT, "Pacific/Auckland");
        LocalDate tenth = LocalDate.now(ZoneOffset.UTC).plusMonths(1).withDayOfMonth(10);
        String morning = tenth + "T09:00:00Z"; // Auckland is 12 or 13 hours ahead: still the tenth there
        String noon = tenth + "T13:00:00Z";
        page.route(
                "**/api/v1/slots?**",
                route -> route.fulfill(json(200, "{\"slots\":[" + slot(morning) + "," + slot(noon) + "]}")));
        site.open(page, "en", WITH_AOIFE);
        page.locator(".free").first().click();
        assertThat(page.locator(".times .soft")).hasText(Pattern.compile("^\\d\\d:00 at the practice$"));
        page.locator(".free").last().click();
        assertThat(page.locator(".times .soft"))
                .hasText(Pattern.compile("^\\w+,? 10 \\w+, \\d\\d:00 at the practice$"));
        page.locator(".times button").click();
        assertThat(page.locator("dl")).containsText("10 ");
    }

    private interface Change {
        String of(String body);
    }

    /** Answers a GET of the API with the server's own answer, changed. */
    private void answer(String path, Change change) {
        page.route(
                "**/api/v1/" + path + "?**",
                route -> route.fulfill(
                        json(200, change.of(Http.HARBOUR.get("/api/v1/" + path).body()))));
    }

    private Route.FulfillOptions json(int status, String body) {
        return new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setHeaders(Map.of("Access-Control-Allow-Origin", site.origin(), "Content-Type", "application/json"))
                .setBody(body);
    }

    private static String slot(String start) {
        return "{\"start\":\"" + start + "\",\"end\":\"" + start + "\",\"practitioner\":\"aoife-brannelly\"}";
    }

    private static LocalDate lastSundayOfOctober(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    // Next month, whose first days are far enough ahead on any day that this runs; each test has its own time of day.
    private void toTheForm(int time) {
        String month = page.locator("#month").textContent();
        page.locator(".after").click();
        assertThat(page.locator("#month")).not().hasText(month);
        page.locator(".free").first().click();
        page.locator(".times button").nth(time).click();
        assertThat(page.locator("praxis-booking h2")).hasText("Your details");
    }

    private void write(String email) {
        page.locator("#name").fill("Ann");
        page.locator("#email").fill(email);
        page.locator("#consent").check();
    }
}

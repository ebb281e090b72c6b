package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The booking on another site before answers of the API that are rare, or that another version of it gives. */
class EmbeddedAnswersIT extends EmbeddedTest {

    @Test
    void holdsTheTimeWherePracticesDo() {
        List<String> held = new ArrayList<>();
        answer("practice", body -> body.replaceFirst("\\{", "{\"holds\":true,"));
        page().route("**/api/v1/holds**", route -> {
            held.add(route.request().method() + " " + route.request().postData());
            route.fulfill(site().json(201, "{\"token\":\"t-1\",\"expiresAt\":\"2099-01-01T10:00:00Z\"}"));
        });
        page().route("**/api/v1/holds/**", route -> {
            held.add(route.request().method() + " " + route.request().url().replaceFirst(".*/", ""));
            route.fulfill(site().json(200, "{}"));
        });
        List<String> booked = new ArrayList<>();
        page().route(BOOKINGS, route -> {
            booked.add(route.request().postData());
            route.fulfill(site().json(409, "{\"status\":409,\"slots\":[]}"));
        });
        site().open(page(), "en", WITH_AOIFE);
        EmbeddedForm.reach(page(), 1);
        assertThat(page().locator("[role=status]")).containsText("keeping this time for you until");
        page().locator("button.plain").click();
        page().locator(".times button").first().click();
        EmbeddedForm.fill(page(), "ann@example.org");
        page().locator("button.main").click();
        assertThat(page().locator("praxis-booking [role=alert]")).containsText("just been taken");
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
        page().route(
                        "**/api/v1/slots?**",
                        route -> route.fulfill(
                                site().json(200, "{\"slots\":[" + slot(first) + "," + slot(second) + "]}")));
        site().open(page(), "en", WITH_AOIFE);
        page().locator(".free").first().click();
        assertThat(page().locator(".times button")).hasCount(2);
        assertThat(page().locator(".times button .soft").first()).containsText("02:30 (UTC+02:00)");
        assertThat(page().locator(".times button .soft").last()).containsText("02:30 (UTC+01:00)");
    }

    @Test
    void namesThePracticesDayWhereItIsAnother() {
        Page page = visitor(390, "Pacific/Auckland");
        LocalDate tenth = LocalDate.now(ZoneOffset.UTC).plusMonths(1).withDayOfMonth(10);
        String morning = tenth + "T09:00:00Z"; // Auckland is 12 or 13 hours ahead: still the tenth there
        String noon = tenth + "T13:00:00Z";
        page.route(
                "**/api/v1/slots?**",
                route -> route.fulfill(site().json(200, "{\"slots\":[" + slot(morning) + "," + slot(noon) + "]}")));
        site().open(page, "en", WITH_AOIFE);
        page.locator(".free").first().click();
        assertThat(page.locator(".times .soft")).hasText(Pattern.compile("^\\d\\d:00 at the practice$"));
        page.locator(".free").last().click();
        assertThat(page.locator(".times .soft"))
                .hasText(Pattern.compile("^\\w+,? 10 \\w+, \\d\\d:00 at the practice$"));
        page.locator(".times button").click();
        assertThat(page.locator("dl")).containsText("10 ");
    }

    /** Answers a GET of the API with the server's own answer, changed. */
    private void answer(String path, UnaryOperator<String> change) {
        page().route(
                        "**/api/v1/" + path + "?**",
                        route -> route.fulfill(site().json(
                                        200,
                                        change.apply(Http.HARBOUR
                                                .get("/api/v1/" + path)
                                                .body()))));
    }

    private static String slot(String start) {
        return "{\"start\":\"" + start + "\",\"end\":\"" + start + "\",\"practitioner\":\"aoife-brannelly\"}";
    }

    private static LocalDate lastSundayOfOctober(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }
}

package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar in a real browser: bookings dragged, moved by keyboard, and begun by a click; nothing done unasked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiaryStoryIT extends ServerTest {

    private Browsers browsers;
    private Page page;
    private IntakeType type;
    private Appointment booking;
    private LocalDate sunday;

    @BeforeAll
    void somethingToBook() {
        type = IntakeType.create("diary-story", Map.of());
    }

    @AfterAll
    void nothingMore() {
        type.vacate();
    }

    @BeforeEach
    void open() {
        booking = Appointment.book(type.owner(), type.slug(), type.freeStart(50), "");
        sunday = LocalDate.ofInstant(booking.start(), Rota.ZONE).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        browsers = new Browsers();
        page = browsers.visitor(1280, ColorScheme.LIGHT);
        Editor.signIn(page, Http.HARBOUR);
        page.navigate(Browsers.url(Http.HARBOUR, "/admin/bookings?view=week&date=" + sunday));
    }

    @AfterEach
    void close() {
        Http.HARBOUR.form(booking.place() + "/cancellation", Map.of());
        assertThat(browsers.complaints()).isEmpty();
        assertThat(browsers.foreign()).isEmpty();
        browsers.close();
    }

    @Test
    void aBookingThatIsDraggedIsMovedWhenThatIsConfirmed() {
        Locator link = link();
        link.scrollIntoViewIfNeeded();
        BoundingBox from = link.boundingBox();
        BoundingBox to = column(6).boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + 6);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, from.y + 6, steps());
        assertThat(page.locator(".diary-ghost")).containsText(Appointment.time(booking.start()));
        page.mouse().up();

        page.waitForURL("**/move?**");
        assertThat(page.locator("#proposal")).isFocused();
        assertThat(page.locator("main")).containsText("outside the working hours");
        assertThat(api()).contains("\"start\":\"" + booking.start() + "\"");
        assertThat(SentMail.saying(booking.email(), "has a new time")).isEmpty();

        page.getByText("Move anyway").click();
        assertThat(page.locator("main .notice")).hasText("Moved.");
        assertThat(page.locator(".history")).containsText("Moved by you from");
        page.navigate(Browsers.url(Http.HARBOUR, "/admin/bookings?view=day&date=" + sunday));
        assertThat(link()).isVisible();
    }

    @Test
    void theKeyboardMovesItJustAsWell() {
        link().focus();
        page.keyboard().press("m");
        assertThat(page.locator("[data-diary-said]")).containsText("Arrow keys choose the time");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-diary-said]")).containsText("Nothing has changed");
        assertThat(page.locator(".diary-ghost")).hasCount(0);
        assertThat(link()).isFocused();

        page.keyboard().press("M");
        for (int i = 0; i < 7; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        String time = Appointment.time(booking.start().plusSeconds(15 * 60));
        assertThat(page.locator("[data-diary-said]")).containsText("Sun " + sunday.getDayOfMonth());
        assertThat(page.locator("[data-diary-said]")).containsText(time);
        page.keyboard().press("Enter");
        page.waitForURL("**/move?**");
        assertThat(page.locator("#field-time")).hasValue(time);
        assertThat(page.locator("#field-date")).hasValue(Appointment.typed(sunday));
        assertThat(api()).contains("\"start\":\"" + booking.start() + "\"");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("main .notice")).hasText("Moved.");
    }

    @Test
    void aClickThatDragsNothingOpensTheBooking() {
        link().click();
        assertThat(page).hasURL(Browsers.url(Http.HARBOUR, booking.path()));
    }

    @Test
    void aClickOnFreeTimeBeginsABookingThere() {
        Locator column = column(6);
        column.scrollIntoViewIfNeeded();
        column.click(new Locator.ClickOptions().setPosition(20, 3));
        page.waitForURL("**/new?**");
        assertThat(page.locator("#field-date")).hasValue(Appointment.typed(sunday));
        assertThat(page.locator("#field-time")).hasValue(java.util.regex.Pattern.compile("0?[0-9]:00"));
    }

    @Test
    void timeIsBlockedAndGivenFreeAgainInThePicture() {
        page.getByText("Block time").click();
        page.locator("#field-date").fill(sunday.toString());
        page.locator("#field-from").fill("9");
        page.locator("#field-until").fill("10.30");
        page.locator("#field-label").fill("Supervision");
        page.locator("form.edit button[type=submit]").click();
        Locator blocked = page.locator(".diary-off", new Page.LocatorOptions().setHasText("Supervision"));
        assertThat(blocked).isVisible();
        assertThat(page.locator(".diary")).hasCSS("display", "flex"); // the picture, not only its text
        assertThat(page.locator("main .notice")).isVisible();
        blocked.locator("a").click();
        page.getByText("Unblock").click();
        assertThat(page.locator("main .notice")).isVisible();
        assertThat(blocked).hasCount(0);
    }

    @Test
    void aFingerNeverMovesABookingByMistake() {
        for (String kind : List.of("pointerdown", "pointermove", "pointerup")) {
            link().dispatchEvent(
                            kind,
                            Map.of(
                                    "pointerType",
                                    "touch",
                                    "button",
                                    0,
                                    "clientX",
                                    400,
                                    "clientY",
                                    kind.equals("pointerdown") ? 100 : 400,
                                    "bubbles",
                                    true));
        }
        assertThat(page.locator(".diary-ghost")).hasCount(0);
        assertThat(page.url()).contains("view=week");
    }

    @ParameterizedTest
    @CsvSource({"harbour, 1280, LIGHT", "lindenhof, 390, DARK"})
    void noPageHasAViolationAndEachFitsItsWindow(String key, int width, ColorScheme scheme) {
        Http practice = new Http(key + ".localhost");
        String start = practice.freeStart(4);
        assertThat(practice.json(
                                "/api/v1/bookings",
                                "{\"type\":\"free-consultation\",\"start\":\"" + start
                                        + "\",\"client\":{\"name\":\"Axe\",\"email\":\"axe@example.org\",\"phone\":\"01 234\"}}")
                        .statusCode())
                .isEqualTo(201);
        String date = start.substring(0, 10);
        Page window = browsers.visitor(width, scheme);
        Editor.signIn(window, practice);
        window.navigate(Browsers.url(practice, "/admin/bookings?view=list&date=" + date));
        String path = (String) window.evaluate(
                "[...document.querySelectorAll('.row-title')].find(a => a.textContent === 'Axe').getAttribute('href')");
        List<String> violations = new ArrayList<>();
        for (String seen : List.of(
                "/admin/bookings?view=week&date=" + date,
                "/admin/bookings?view=day&date=" + date,
                "/admin/bookings?view=month&date=" + date + "&cancelled=yes",
                "/admin/bookings?view=list&date=" + date,
                "/admin/bookings/new?date=" + date,
                "/admin/bookings/blocks/new",
                "/admin/bookings.csv",
                path,
                path + "/move",
                path + "/move?date=" + date + "&time=23:00",
                path + "/cancellation")) {
            window.navigate(Browsers.url(practice, seen));
            violations.addAll(Axe.violations(window));
            assertThat(window.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(seen)
                    .isEqualTo(true);
        }
        assertThat(violations).isEmpty();
    }

    private Locator link() {
        return page.locator("a.diary-what", new Page.LocatorOptions().setHasText(booking.name()));
    }

    private Locator column(int day) {
        return page.locator("[data-column]").nth(day);
    }

    private String api() {
        return Http.HARBOUR.get("/api/v1" + booking.place()).body();
    }

    private static Mouse.MoveOptions steps() {
        return new Mouse.MoveOptions().setSteps(8);
    }
}

package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The week as a picture: drawn with the mouse, moved with the keyboard, and all the same without script. */
class WeekPictureIT extends ServerTest {

    private static final int DAY = 1440;

    private Browsers browsers;
    private Page page;
    private Rota rota;

    @BeforeEach
    void open() {
        rota = Rota.of("conall-devery", "Conall Devery");
        browsers = new Browsers();
        page = browsers.visitor(1280, ColorScheme.LIGHT);
        Editor.signIn(page, Http.HARBOUR);
        page.navigate(Browsers.url(Http.HARBOUR, rota.path()));
    }

    @AfterEach
    void close() {
        // The browser notes every answer of a form that was wrong; that is what one test is about.
        assertThat(browsers.complaints())
                .filteredOn(text -> !text.contains("status of 422"))
                .isEmpty();
        assertThat(browsers.foreign()).isEmpty();
        browsers.close();
    }

    @Test
    void hoursAreDrawnMovedAndMadeLongerWithTheMouse() {
        drag("sun", 540, "sun", 720);
        assertThat(block("Sunday, 09:00 to 12:00")).isFocused();
        assertThat(field("sun", "from", 0)).hasValue("09:00");
        assertThat(field("sun", "to", 0)).hasValue("12:00");

        drag("sun", 630, "mon", 690);
        assertThat(block("Monday, 10:00 to 13:00")).isVisible();
        assertThat(field("sun", "from", 0)).hasValue("");
        assertThat(field("mon", "from", 0)).hasValue("10:00");

        BoundingBox box = block("Monday, 10:00 to 13:00").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height - 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2, y("mon", 905), steps());
        page.mouse().up();
        assertThat(block("Monday, 10:00 to 15:00")).isVisible();

        save();
        assertThat(block("Monday, 10:00 to 15:00")).isVisible();
        block("Monday, 10:00 to 15:00").press("Delete");
        save();
        assertThat(block("Monday, 10:00 to 15:00")).hasCount(0);
    }

    @Test
    void hoursAreAddedMovedResizedRemovedAndTakenBackWithTheKeyboard() {
        page.getByLabel("Add hours on Wednesday").press("Enter");
        assertThat(block("Wednesday, 09:00 to 12:00")).isFocused();
        for (String key : List.of("ArrowDown", "ArrowDown", "Shift+ArrowDown", "ArrowLeft", "ArrowLeft")) {
            page.keyboard().press(key);
        }
        assertThat(block("Monday, 09:30 to 12:45")).isFocused();
        assertThat(page.locator("[data-said]")).hasText("Monday, 09:30 to 12:45");
        assertThat(field("mon", "to", 0)).hasValue("12:45");

        page.keyboard().press("Enter");
        page.locator("#draw-from").fill("8:05");
        page.locator("#draw-to").fill("nonsense");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-exact-error]")).containsText("two times");
        page.locator("#draw-to").fill("24:00");
        page.keyboard().press("Enter");
        assertThat(block("Monday, 08:05 to 24:00")).isFocused();

        page.keyboard().press("Delete");
        assertThat(field("mon", "from", 0)).hasValue("");
        page.keyboard().press("Control+z");
        assertThat(field("mon", "from", 0)).hasValue("08:05");
        page.keyboard().press("Control+Shift+z");
        assertThat(field("mon", "from", 0)).hasValue("");
        for (int i = 0; i < 8; i++) {
            page.keyboard().press("Control+z");
        }
        assertThat(page.locator(".draw-block[aria-label^=Wednesday]")).hasCount(0);
        assertThat(page.locator("[data-undo]")).isDisabled();
        page.locator("form#week-form").evaluate("form => { form.dataset.written = ''; }");
    }

    @Test
    void aFingerNeverMovesHoursByMistake() {
        Locator block = block("Friday, 09:00 to 13:00");
        for (String type : List.of("pointerdown", "pointermove", "pointerup")) {
            double y = type.equals("pointerdown") ? y("fri", 600) : y("fri", 900);
            block.dispatchEvent(
                    type,
                    Map.of("pointerType", "touch", "pointerId", 7, "button", 0, "clientX", x("fri"), "clientY", y));
        }
        assertThat(block).isVisible();
        assertThat(page.locator("[data-undo]")).isDisabled();
    }

    @Test
    void whatIsTypedIsDrawnAndWhatIsOddStays() {
        page.locator(".week-exact summary").click();
        field("sat", "from", 0).fill("9");
        field("sat", "to", 0).fill("10.30");
        assertThat(block("Saturday, 09:00 to 10:30")).isVisible();
        field("sat", "from", 1).fill("noon");
        page.getByLabel("Add hours on Saturday").click();
        page.getByLabel("Add hours on Saturday").click();
        assertThat(page.locator("[name=sat-from]")).hasCount(4);
        assertThat(page.locator("[name=sat-from]").nth(3)).hasValue("noon");
        assertThat(page.locator("#field-sat-from-3")).hasCount(1);
        assertThat(page.locator("label[for=field-sat-from-3]")).containsText("4");
        page.locator("#week-form > .actions button").click();
        assertThat(page.locator("#problems")).containsText("Saturday: enter a time");
        assertThat(page.locator(".week-exact")).hasAttribute("open", "");
        page.locator("form#week-form").evaluate("form => { form.dataset.written = ''; }");
    }

    @Test
    void aDateIsClosedOnTheCalendarWhileADrawnWeekStays() {
        page.getByLabel("Add hours on Sunday").click();
        page.getByText("Next month").click();
        page.locator(".month td:not(.month-beyond) a").nth(2).click();
        assertThat(page.locator("#date-heading")).isFocused();
        page.locator("#field-choice").selectOption("closed");
        page.locator("#dates form button[type=submit]").first().click();
        assertThat(page.locator("#dates .notice")).isFocused();
        assertThat(page.locator(".month td:not(.month-beyond)").nth(2)).containsText("closed");
        assertThat(block("Sunday, 09:00 to 12:00")).isVisible(); // neither saved nor lost

        page.locator(".month td:not(.month-beyond) a").nth(2).click();
        page.locator("#field-from-0").fill("9");
        assertThat(page.locator("#field-choice")).hasValue("other");
        page.locator("#field-choice").selectOption("usual");
        page.locator("#dates form button[type=submit]").first().click();
        assertThat(page.locator("#dates .notice")).isFocused();
        assertThat(page.locator(".month-closed")).hasCount(0);
        page.locator("form#week-form").evaluate("form => { form.dataset.written = ''; }");
    }

    @Test
    void withoutScriptTheFormIsAsItWas() {
        String plain = rota.editor().get(rota.path()).body();
        assertThat(plain).contains("<details class=\"week-exact\" open>", "name=\"mon-from\"", "value=\"add-mon\"");
        assertThat(plain).contains("href=\"" + rota.path() + "?month=");
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void noPageHasAViolationAndEachFitsItsWindow(int width, ColorScheme scheme) {
        Page window = browsers.visitor(width, scheme);
        Editor.signIn(window, Http.HARBOUR);
        String date = rota.busyDate(3).toString();
        rota.takeOff(date, "", "", "", "away");
        rota.close(date, "", "Stocktaking");
        window.navigate(Browsers.url(Http.HARBOUR, "/admin/bookings/explanation"));
        window.locator("main form button[type=submit]").click();
        window.waitForURL("**type=**");
        String question = window.url().replaceFirst(".*/admin", "/admin").replaceFirst("date=[^&]*", "date=" + date);
        List<String> violations = new ArrayList<>();
        for (String path : List.of(
                rota.path(),
                rota.path() + "?date=" + date,
                "/admin/hours",
                Rota.CLOSED_DAYS + "?region=IE&year=2027",
                question)) {
            window.navigate(Browsers.url(Http.HARBOUR, path));
            violations.addAll(Axe.violations(window));
            assertThat(window.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
            Browsers.shoot(
                    window,
                    "hours-" + width + "-" + scheme
                            + path.replaceAll("[?].*", "").replaceAll("[^a-z]+", "-") + path.length());
        }
        rota.removeAll(rota.path(), rota.path() + "/time-off");
        rota.removeAll(Rota.CLOSED_DAYS, Rota.CLOSED_DAYS);
        assertThat(violations).isEmpty();
    }

    private void save() {
        page.locator("#week-form > .actions button").click();
        assertThat(page.locator("main .notice")).isVisible();
    }

    private Locator block(String name) {
        return page.locator(".draw-block[aria-label='" + name + "']");
    }

    private Locator field(String day, String end, int row) {
        return page.locator("#field-" + day + "-" + end + "-" + row);
    }

    private void drag(String day, int minute, String toDay, int toMinute) {
        page.locator("[data-day=" + day + "]").scrollIntoViewIfNeeded();
        page.mouse().move(x(day), y(day, minute));
        page.mouse().down();
        page.mouse().move(x(toDay), y(toDay, toMinute), steps());
        page.mouse().up();
    }

    private double x(String day) {
        BoundingBox box = page.locator("[data-day=" + day + "]").boundingBox();
        return box.x + box.width / 2;
    }

    private double y(String day, int minute) {
        BoundingBox box = page.locator("[data-day=" + day + "]").boundingBox();
        return box.y + box.height * minute / DAY;
    }

    private static Mouse.MoveOptions steps() {
        return new Mouse.MoveOptions().setSteps(8);
    }
}

package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bookings tell. The bookings here are put into last month, where no other test has any in this practice. */
class InsightIT extends ServerTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final String LAST_MONTH = "/admin/insight?period=last-month";

    private final List<String> made = new ArrayList<>();

    @AfterEach
    void remove() {
        for (String token : made) {
            Sql.change("DELETE FROM booking WHERE token_hash = sha256(?)", Sql.shown(token));
        }
        tellOfChanges();
    }

    @Test
    void countsByWhatWasReadAndTellsFewAsFew() {
        Editor editor = Editor.at(Http.LINDENHOF);
        assertThat(editor.get(LAST_MONTH).body()).contains("In diesem Zeitraum wurde nichts gebucht");
        String many = id("trauma-bonds");
        String few = id("trauer");
        for (int i = 0; i < 8; i++) {
            book(i < 6 ? many : few, i);
        }
        String page = editor.get(LAST_MONTH).body();
        assertThat(figures(page, "articles")).hasSize(2).containsEntry(title("trauma-bonds"), List.of("6"));
        assertThat(figures(page, "articles")).containsEntry(title("trauer"), List.of("weniger als 5"));
        assertThat(figures(page, "types").values()).containsExactly(List.of("8"));
        assertThat(figures(page, "course").values().stream()
                        .mapToInt(row -> Integer.parseInt(row.get(0)))
                        .sum())
                .isEqualTo(8);
        // The n-th was made on the 20th for n days before; see book().
        assertThat(figures(page, "lead").values())
                .containsExactly(List.of("1"), List.of("2"), List.of("4"), List.of("1"), List.of("0"), List.of("0"));
        assertThat(page).contains("<dd>3 Tage</dd>");
    }

    @Test
    void tellsWhatBecameOfAppointments() {
        String[] outcomes = {"COMPLETED", "COMPLETED", "COMPLETED", "NO_SHOW", "LATE_CANCELLED", "CONFIRMED", "UNSIGNED"
        };
        for (int i = 0; i < outcomes.length; i++) {
            String token = book(null, i);
            Sql.changeBooking(token, "status = '" + outcomes[i] + "'");
        }
        String page = Editor.at(Http.LINDENHOF).get(LAST_MONTH).body();
        Map<String, List<String>> figures = figures(page, "outcomes");
        assertThat(figures.get("Hat stattgefunden"))
                .startsWith("3")
                .last()
                .asString()
                .startsWith("43");
        assertThat(figures.get("Nicht erschienen"))
                .startsWith("1")
                .last()
                .asString()
                .startsWith("14");
        assertThat(figures.get("Von Klientin oder Klient kurzfristig abgesagt")).startsWith("1");
        assertThat(figures.get("Noch nicht vermerkt")).startsWith("1");
        assertThat(figures.get("Anfragen, denen nicht alle zugestimmt haben")).startsWith("1");
        assertThat(figures.values().stream().mapToInt(row -> Integer.parseInt(row.get(0))))
                .as("all of them")
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(outcomes.length));
        assertThat(page).containsPattern("<dt>der vermerkten Termine wurden versäumt</dt><dd>25.?%</dd>");
        assertThat(figures(page, "articles")).isEmpty();
    }

    @Test
    void whatIsBookedIsFreeNoMore() {
        Editor editor = Editor.at(Http.LINDENHOF);
        double[] before = capacity(editor);
        assertThat(before[1]).isPositive();
        for (int i = 0; i < 3; i++) {
            request(null);
        }
        double[] after = capacity(editor);
        assertThat(after[0]).isGreaterThan(before[0]);
        assertThat(after[1]).isLessThan(before[1]);
    }

    @Test
    void staysInsideItsPractice() {
        book(id("trauma-bonds"), 0);
        String other = Editor.at(Http.HARBOUR).get(LAST_MONTH).body();
        assertThat(figures(other, "articles")).doesNotContainKey(title("trauma-bonds"));
        String foreign = Editor.first(
                "<option value=\"([0-9a-f-]{36})\"",
                Editor.at(Http.HARBOUR).get("/admin/insight").body());
        HttpResponse<String> unknown =
                Editor.at(Http.LINDENHOF).get("/admin/insight?practitioner=" + java.util.UUID.randomUUID());
        HttpResponse<String> stranger = Editor.at(Http.LINDENHOF).get("/admin/insight?practitioner=" + foreign);
        assertThat(stranger.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(Editor.at(Http.HARBOUR)
                        .get("/admin/insight?practitioner=" + foreign)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Http.LINDENHOF.get("/admin/insight").statusCode())
                .as("strangers sign in")
                .isEqualTo(303);
    }

    @Test
    void takesAFixedNumberOfStatementsHoweverManyBookingsThereAre() {
        Editor editor = Editor.at(Http.LINDENHOF);
        book(null, 0);
        tellOfChanges();
        editor.get(LAST_MONTH);
        int one = StatementLog.countDuring(() -> editor.get(LAST_MONTH));
        for (int i = 1; i < 5; i++) {
            book(id("trauer"), i);
        }
        tellOfChanges();
        editor.get(LAST_MONTH);
        assertThat(StatementLog.countDuring(() -> editor.get(LAST_MONTH)))
                .isEqualTo(one)
                .isBetween(3, 12);
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void isAccessibleAndFits(int width, ColorScheme scheme) {
        for (int i = 0; i < 7; i++) {
            book(id("trauma-bonds"), i);
        }
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(width, scheme);
            Editor.signIn(page, Http.LINDENHOF);
            page.navigate(Browsers.url(Http.LINDENHOF, LAST_MONTH));
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(page.locator("#articles ~ table tbody .figure").first().innerText())
                    .isEqualTo("7");
            Browsers.shoot(page, "insight-" + width);
            assertThat(browsers.complaints()).isEmpty();
        }
    }

    /**
     * Books, and puts the booking into last month: made on the 20th at noon, its time so many days later. What time it
     * takes there follows from the days alone.
     */
    private String book(String article, int daysBefore) {
        String token = request(article);
        LocalDate day = LocalDate.now(VIENNA).minusMonths(1).withDayOfMonth(20);
        Instant bookedAt = day.atTime(12, 0).atZone(VIENNA).toInstant();
        Instant start = day.plusDays(daysBefore).atTime(13, 0).atZone(VIENNA).toInstant();
        Instant end = start.plus(20, ChronoUnit.MINUTES);
        Sql.changeBooking(
                token,
                "booked_at = '" + bookedAt + "', starts_at = '" + start + "', ends_at = '" + end
                        + "', blocked = tstzrange('" + start + "', '" + end + "')");
        return token;
    }

    private String request(String article) {
        String origin = article == null ? "" : ",\"origin\":{\"article\":\"" + article + "\"}";
        HttpResponse<String> booked = Http.LINDENHOF.json(
                "/api/v1/bookings",
                "{\"type\":\"free-consultation\",\"start\":\"" + Http.LINDENHOF.freeStart(0)
                        + "\",\"client\":{\"name\":\"A\",\"email\":\"counted@example.org\",\"phone\":\"01 234\"}"
                        + origin + "}");
        assertThat(booked.statusCode()).isEqualTo(201);
        String token = booked.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        made.add(token);
        return token;
    }

    private static String id(String slug) {
        return Editor.first(
                "\"id\":\"([^\"]+)\"",
                Http.LINDENHOF.get("/api/v1/articles/" + slug).body());
    }

    private static String title(String slug) {
        return Editor.first(
                "\"title\":\"([^\"]+)\"",
                Http.LINDENHOF.get("/api/v1/articles/" + slug).body());
    }

    /** Hours booked and free, added up over the weeks to come. */
    private static double[] capacity(Editor editor) {
        double[] sums = new double[2];
        figures(editor.get("/admin/insight").body(), "capacity").values().forEach(row -> {
            for (int i = 0; i < 2; i++) {
                sums[i] += Double.parseDouble(row.get(i).replace(" h", "").replace(',', '.'));
            }
        });
        return sums;
    }

    /** The rows of a picture's table: what each is about, and its figures. */
    private static Map<String, List<String>> figures(String page, String id) {
        Matcher section = Pattern.compile("<h2 id=\"" + id + "\">.*?</section>", Pattern.DOTALL)
                .matcher(page);
        assertThat(section.find()).as(id).isTrue();
        Map<String, List<String>> rows = new java.util.LinkedHashMap<>();
        Matcher row = Pattern.compile("<th scope=\"row\">([^<]*)</th>(.*?)</tr>", Pattern.DOTALL)
                .matcher(section.group());
        while (row.find()) {
            Matcher figure =
                    Pattern.compile("<td class=\"figure\">([^<]*)</td>").matcher(row.group(2));
            List<String> figures = new ArrayList<>();
            while (figure.find()) {
                figures.add(figure.group(1));
            }
            rows.put(row.group(1), figures);
        }
        return rows;
    }

    private static void tellOfChanges() {
        Sql.run("SELECT pg_notify('praxis_changed', id || ' calendar') FROM tenant WHERE key = 'lindenhof'");
    }
}

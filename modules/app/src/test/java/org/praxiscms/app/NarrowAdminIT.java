package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page of the admin is wider than the smallest phone, in either language: all of them are found by their links. */
class NarrowAdminIT extends ServerTest {

    private static final int PHONE = 360;
    private static final int FEWEST_PAGES = 30;
    private static final Pattern LINK = Pattern.compile("href=\"(/admin[^\"#]*)\"");

    static Stream<Http> practices() {
        return Stream.of(Http.HARBOUR, Http.LINDENHOF);
    }

    @ParameterizedTest
    @MethodSource("practices")
    void noPageScrollsSideways(Http practice) {
        try (Browsers browsers = new Browsers()) {
            Page page = browsers.visitor(PHONE, ColorScheme.LIGHT);
            Editor.signIn(page, practice);
            Map<String, String> seen = pages(Editor.at(practice));
            assertThat(seen).hasSizeGreaterThan(FEWEST_PAGES);
            List<String> wide = new ArrayList<>();
            seen.values().forEach(path -> {
                page.navigate(Browsers.url(practice, path));
                int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                if (width > PHONE) {
                    wide.add(path + " " + width + " " + page.evaluate(WIDEST));
                }
            });
            assertThat(wide).isEmpty();
        }
    }

    private static final String WIDEST = "[...document.querySelectorAll('main *')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('[tabindex=\"0\"]'))"
            + ".slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ')";

    // One page of each kind: what differs by an id, a date or a number alone looks alike.
    private static Map<String, String> pages(Editor editor) {
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/admin", "/admin/account", "/admin/bookings/new"));
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            if (path.startsWith("/admin/assets/")
                    || path.contains(".csv?")
                    || seen.putIfAbsent(kind(path), path) != null) {
                continue;
            }
            var answer = editor.get(path);
            boolean html =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            if (answer.statusCode() != 200 || !html) {
                seen.remove(kind(path));
                continue;
            }
            LINK.matcher(answer.body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .forEach(ahead::add);
        }
        return seen;
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("=(?!day|week|month|list)[^&]*", "=")
                .replaceAll("[0-9-]{4,}", "N");
    }
}

package org.praxiscms.theme.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.praxiscms.theme.Frame;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.testkit.Rewriting.Place;

/**
 * What every theme must hold to, checked on every sample page. A theme's only test extends this class and names the
 * theme.
 */
public abstract class ThemeContract extends SafetyContract {

    @ParameterizedTest
    @MethodSource("samples")
    void isValidHtml(Sample sample) {
        assertThat(Markup.errors(sample.in(theme()).html())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isHeaderMainAndFooter(Sample sample) {
        Rendered page = sample.in(theme());
        assertThat(page.select("body > header")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("body > main#main")).hasSize(1);
        assertThat(page.select("body > footer")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void headingsFormAnOutline(Sample sample) {
        Rendered page = sample.in(theme());
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.normalName().charAt(1) - '0';
            assertThat(next).as("level after h%d: %s", level, heading).isLessThanOrEqualTo(level + 1);
            assertThat(page.nameOf(heading)).as("words of %s", heading).isNotEmpty();
            level = next;
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void speaksThePagesLanguage(Sample sample) {
        Rendered page = sample.in(theme());
        String lang = sample.page().frame().lang();
        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        for (Element part : page.select("main, aside#safety")) {
            Element nearest = part.hasAttr("lang") ? part : part.closest("[lang]");
            assertThat(nearest.attr("lang")).isEqualTo(lang);
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void showsEverythingThatWasDecided(Sample sample) {
        Marked marked = new Marked(sample.page());
        Rendered page = new Sample(sample.name(), marked.page()).in(theme());
        Set<String> words = page.words();
        List<String> targets = page.select("[href], [action]").stream()
                .map(element -> element.attr("href") + element.attr("action"))
                .toList();
        List<String> paragraphs = page.select("main p").eachText();

        List<String> missing = new ArrayList<>();
        missing(marked.texts(), missing, mark -> words.stream().anyMatch(text -> text.contains(mark)));
        missing(marked.addresses(), missing, targets::contains);
        missing(marked.markup(), missing, paragraphs::contains);
        assertThat(missing).as("decided, but not on the page").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFieldHasALabel(Sample sample) {
        Rendered page = sample.in(theme());
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            Elements labels = page.select("label").select("[for=\"" + field.id() + "\"]");
            String name = labels.text() + field.attr("aria-label") + page.textOf(field.attr("aria-labelledby"));
            boolean wrapped = field.closest("label") != null;
            assertThat(wrapped || !name.isBlank()).as("label of %s", field).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLinkAndButtonHasAName(Sample sample) {
        Rendered page = sample.in(theme());
        for (Element element : page.select("a[href], button, summary")) {
            assertThat(page.nameOf(element)).as("name of %s", element).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyReferenceInThePageLeadsSomewhere(Sample sample) {
        Rendered page = sample.in(theme());
        Map<String, Integer> ids = new HashMap<>();
        page.select("[id]").forEach(element -> ids.merge(element.id(), 1, Integer::sum));
        assertThat(ids.values()).as("ids %s", ids).containsOnly(1);
        for (String name : List.of("aria-labelledby", "aria-describedby", "aria-controls")) {
            for (Element element : page.select("[" + name + "]")) {
                assertThat(ids.keySet()).contains(element.attr(name).split("\\s+"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void marksTheCurrentPageInTheMenu(Sample sample) {
        Frame frame = sample.page().frame();
        Rendered page = sample.in(theme());
        Stream.concat(frame.menu().stream(), frame.footer().stream())
                .filter(Link::current)
                .forEach(link -> assertThat(page.select("a[aria-current=page]").eachAttr("href"))
                        .contains(link.url().value()));
    }

    private static void missing(
            Map<String, Place> decided, List<String> missing, java.util.function.Predicate<String> shown) {
        decided.forEach((mark, place) -> {
            if (!Omissions.allow(place) && !shown.test(mark)) {
                missing.add(place.path());
            }
        });
    }
}

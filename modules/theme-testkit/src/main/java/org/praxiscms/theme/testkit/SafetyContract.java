package org.praxiscms.theme.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.praxiscms.theme.CrisisLine;
import org.praxiscms.theme.Safety;

/** What keeps a visitor safe, whatever the theme: the exit, crisis help, and nobody else who is told of the visit. */
@TestInstance(PER_CLASS)
abstract class SafetyContract extends FilesContract {

    /** The pages that are rendered for most checks. */
    protected List<Sample> samples() {
        return SamplePages.all();
    }

    final List<Sample> golden() {
        return SamplePages.golden(SamplePages.GERMAN);
    }

    final List<Sample> hostile() {
        return SamplePages.hostile(SamplePages.GERMAN);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void skipLinkComesFirstThenTheExit(Sample sample) {
        List<Element> order = sample.in(theme()).focusOrder();
        assertThat(order.get(0).attr("href")).isEqualTo("#main");
        if (safety(sample).sensitive()) {
            assertThat(order.get(1).id()).isEqualTo("exit");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void exitIsOnePlainLinkOnSensitivePagesOnly(Sample sample) {
        Elements exits = sample.in(theme()).select("#exit");
        assertThat(exits).hasSize(safety(sample).sensitive() ? 1 : 0);
        for (Element exit : exits) {
            assertThat(exit.normalName()).isEqualTo("a");
            assertThat(exit.attr("href")).isEqualTo(safety(sample).exitUrl().value());
            assertThat(exit.attr("rel")).contains("noreferrer");
            assertThat(exit.hasAttr("target")).isFalse();
            assertThat(Rendered.hidden(exit)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void crisisHelpIsOnThePage(Sample sample) {
        Elements help = sample.in(theme()).select("aside#safety");
        assertThat(help).hasSize(1);
        assertThat(Rendered.hidden(help.get(0))).isFalse();
        assertThat(help.text()).contains(safety(sample).emergencyNote());
        for (CrisisLine line : safety(sample).lines()) {
            assertThat(help.text()).contains(line.name(), line.number());
            assertThat(help.select("a").eachAttr("href")).contains(line.url().value());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void carriesNoInlineCodeOrStyle(Sample sample) {
        SoftAssertions softly = new SoftAssertions();
        for (Element element : sample.in(theme()).document().getAllElements()) {
            element.attributes()
                    .forEach(attribute -> softly.assertThat(attribute.getKey())
                            .as("attribute of %s", element.cssSelector())
                            .isNotEqualTo("style")
                            .doesNotStartWith("on"));
            boolean inline = element.normalName().equals("script")
                    && !element.hasAttr("src")
                    && !element.attr("type").equals("application/ld+json");
            softly.assertThat(inline).as("inline script %s", element).isFalse();
            softly.assertThat(element.normalName()).isNotIn("style", "base", "iframe", "object", "embed", "frame");
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void asksNobodyElse(Sample sample) {
        String own = host(sample.page().frame().head().canonical().value());
        for (Element element :
                sample.in(theme()).select("[src], [srcset], [poster], link[href], use[href], image[href]")) {
            for (String name : List.of("src", "srcset", "poster", "href")) {
                for (String candidate : element.attr(name).split(",")) {
                    String address = candidate.strip().split("\\s+")[0];
                    assertThat(host(address)).as("%s of %s", name, element).isIn("", own);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextStaysText(Sample sample) {
        Sample harmless = golden().stream()
                .filter(candidate -> sample.name().startsWith(candidate.name() + "-with-"))
                .findFirst()
                .orElseThrow();
        assertThat(sample.in(theme()).structure())
                .isEqualTo(harmless.in(theme()).structure());
    }

    private static Safety safety(Sample sample) {
        return sample.page().frame().safety();
    }
}

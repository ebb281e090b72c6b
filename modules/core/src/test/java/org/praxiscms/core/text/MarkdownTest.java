package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void rendersWhatEditorsUse() {
        String html = new Markdown(
                        "## Was ist Angst?\n\nEin **Gefühl**, [mehr](https://example.org/a).\n\n- eins\n- zwei\n\n> Zitat\n\n3. drei")
                .html();
        assertThat(html)
                .contains(
                        "<h2 id=\"was-ist-angst\">",
                        "<strong>Gefühl</strong>",
                        "<li>eins</li>",
                        "<blockquote>",
                        "<ol start=\"3\">")
                .contains("href=\"https://example.org/a\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](https://tracker.example/pixel.png)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n[x]",
                "# <svg onload=alert(1)>",
                "<a href=\"https://x\" onclick=\"y\">z</a>"
            })
    void letsNothingDangerousThrough(String hostile) {
        String html = new Markdown(hostile).html();
        assertThat(html)
                .doesNotContain(
                        "<script", "<svg", "<img src", "href=\"javascript", "href=\"data:", "<a href=\"https://x\"");
        assertThat(html).doesNotContainPattern("<[^>]+ on[a-z]+=").doesNotContainPattern("src=\"https");
    }

    @Test
    void showsTablesThatMoveSidewaysByThemselves() {
        Markdown table = new Markdown("| Form | Fee |\n|:--|--:|\n| Single <b> | **80** |\n| Couple | 120 |\n\nafter");
        assertThat(table.html())
                .contains("<div class=\"table\" tabindex=\"0\"><table>", "</table></div>")
                .contains("<th class=\"align-left\" scope=\"col\">Form</th>")
                .contains("<td class=\"align-right\"><strong>80</strong></td>")
                .contains("Single &lt;b&gt;", "<p>after</p>")
                .doesNotContain("align=", "style=", "|");
        assertThat(table.words()).isEqualTo("Form Fee Single 80 Couple 120 after");
    }

    @Test
    void aPictureIsShownAsItsDescriptionNeverDropped() {
        Markdown text =
                new Markdown("before ![A *calm* sea](https://a.example/sea.jpg \"t\") ![](https://b.example/x.png)");
        assertThat(text.html())
                .contains("before A <em>calm</em> sea https://b.example/x.png")
                .doesNotContain("<img");
        assertThat(text.picture()).contains("https://a.example/sea.jpg");
        assertThat(new Markdown("`![a](b)` and \\![a](b) [c](d)").picture()).isEmpty();
        assertThat(new Markdown("![a][r]\n\n[r]: https://a.example/ref.png").picture())
                .contains("https://a.example/ref.png");
        assertThat(new Markdown("![out ![in](i.png)](o.png)").html())
                .contains("out in")
                .doesNotContain("<img");
    }

    @Test
    void showsATextWithTooManyPicturesAsItIsWritten() {
        Markdown fits = new Markdown("![[](u)".repeat(Markdown.MOST_PICTURES) + "\n\n**b**");
        Markdown tooMany = new Markdown("![[](u)".repeat(30_000) + "\n\n**b** <i>");

        assertThat(fits.isTooComplex()).isFalse();
        assertThat(fits.html()).contains("<strong>b</strong>");
        assertThat(tooMany.isTooComplex()).isTrue();
        assertThat(tooMany.html())
                .startsWith("<p>![[](u)![")
                .contains("**b** &lt;i&gt;")
                .doesNotContain("<a", "<i>");
        assertThat(tooMany.words()).startsWith("![[](u)![").endsWith("**b** <i>");
        assertThat(tooMany.read().contents()).isEmpty();
    }

    @Test
    void givesEveryHeadingItsOwnAnchor() {
        Markdown text = new Markdown("## Eins\n\n## Eins\n\n### Tiefer\n\n## 日本");
        assertThat(text.read().contents())
                .containsExactly(
                        new Markdown.Part("Eins", "eins"),
                        new Markdown.Part("Eins", "eins-2"),
                        new Markdown.Part("日本", "section"));
        text.read().contents().forEach(part -> assertThat(text.html()).contains("id=\"" + part.anchor() + "\""));
    }

    @Test
    void keepsTelephoneLinks() {
        assertThat(new Markdown("[142](tel:142)").html()).contains("href=\"tel:142\"");
    }

    @Test
    void countsWordsWithoutMarkup() {
        assertThat(new Markdown("## Ein\n\n**zwei** [drei](https://x.example) `vier`").words())
                .isEqualTo("Ein zwei drei vier");
        assertThat(new Markdown("").readingMinutes()).isEqualTo(1);
        assertThat(new Markdown("wort ".repeat(1000)).readingMinutes()).isEqualTo(5);
    }
}

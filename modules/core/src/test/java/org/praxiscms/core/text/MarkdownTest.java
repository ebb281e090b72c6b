package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0800 222 555 | tel:0800222555",
                "01 554 3811 | tel:015543811",
                "1800 66 66 66 | tel:1800666666",
                "116 123 | tel:116123",
                "+353 20 910 0142 | tel:+353209100142",
                "+43 1 406 95 95 | tel:+4314069595",
                "+43 (0)664 123 45 67 | tel:+436641234567",
                "(0664) 123 45 67 | tel:06641234567",
                "01/234 56 78 | tel:012345678",
                "0664-1234567 | tel:06641234567",
                "(555) 866-8404 | tel:5558668404",
                "0664\u00a0123\u00a045\u00a067 | tel:06641234567"
            })
    void linksTelephoneNumbers(String number, String address) {
        String link = "<a href=\"" + address + "\">" + number + "</a>";
        assertThat(new Markdown("Helpline (" + number + "), or **" + number + "**. Ring " + number + ".")
                        .html()
                        .replace("&#43;", "+"))
                .isEqualToIgnoringNewLines(
                        "<p>Helpline (" + link + "), or <strong>" + link + "</strong>. Ring " + link + ".</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 999 or 112, text HELLO to 50808.",
                "Am 01.02.2026 um 09:00, 01/02/2026, 01-02-2026, 2026-11-30, 01/2026.",
                "AT61 1904 3002 3457 3201, DE89 3704 0044 0532 0130 00.",
                "ISBN 978-0-13-468599-1, ISBN 0-306-40615-2, doi 10.1000/0123456789.",
                "€0800 222 555, 1 800 000 Menschen, 0,5 und 0.1234567, 1981–1993, A0123456789.",
                "`0800 222 555`"
            })
    void linksNothingThatIsNoTelephoneNumber(String text) {
        assertThat(new Markdown(text).html()).doesNotContain("tel:");
    }

    @Test
    void leavesANumberThatIsALinkOrAHeadingAsItIs() {
        assertThat(new Markdown("[0800 222 555](https://example.org/)").html())
                .contains(">0800 222 555</a>")
                .doesNotContain("tel:");
        Markdown heading = new Markdown("## 0800 222 555");
        assertThat(heading.html()).contains("<h2 id=\"0800-222-555\">0800 222 555</h2>");
        assertThat(new Markdown("Ring 0800 222 555 now").words()).isEqualTo("Ring 0800 222 555 now");
    }

    @Test
    void countsWordsWithoutMarkup() {
        assertThat(new Markdown("## Ein\n\n**zwei** [drei](https://x.example) `vier`").words())
                .isEqualTo("Ein zwei drei vier");
        assertThat(new Markdown("").readingMinutes()).isEqualTo(1);
        assertThat(new Markdown("wort ".repeat(1000)).readingMinutes()).isEqualTo(5);
    }
}

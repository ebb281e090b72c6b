package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public site over HTTP, both practices. */
class SiteIT extends ServerTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/articles",
            "/articles/trauma-bonds",
            "/team",
            "/services",
            "/about",
            "/fees",
            "/faq",
            "/privacy",
            "/imprint",
            "/search?q=a",
            "/book",
            "/book/free-consultation",
            "/book/free-consultation/wish",
            "/book/free-consultation/wish/left");

    @Test
    void everyPageAnswersInItsOwnLanguageAndTheme() {
        for (String path : PAGES) {
            HttpResponse<String> german = Http.LINDENHOF.get(path);
            HttpResponse<String> english = Http.HARBOUR.get(path);
            assertThat(german.statusCode()).as(path).isEqualTo(200);
            assertThat(english.statusCode()).as(path).isEqualTo(200);
            assertThat(german.body())
                    .as(path)
                    .contains("lang=\"de-AT\"", "/themes/lindenhof/theme.css")
                    .doesNotContain("Harbour");
            assertThat(english.body())
                    .as(path)
                    .contains("lang=\"en-IE\"", "/themes/harbour/theme.css")
                    .doesNotContain("Lindenhof");
        }
    }

    @Test
    void robotsStayOffPagesThatASecretOpens() {
        assertThat(Http.HARBOUR.get("/robots.txt").body().lines())
                .contains(
                        "Disallow: /bookings/",
                        "Disallow: /signatures/",
                        "Disallow: /waiting/",
                        "Disallow: /calendars/",
                        "Disallow: /admin");
    }

    @Test
    void everyLinkOfTheSitemapAnswers() {
        for (Http practice : List.of(Http.LINDENHOF, Http.HARBOUR)) {
            Matcher links = Pattern.compile("<loc>https?://[^/]+([^<]*)</loc>")
                    .matcher(practice.get("/sitemap.xml").body());
            int found = 0;
            while (links.find()) {
                found++;
                HttpResponse<String> page = practice.get(links.group(1));
                assertThat(page.statusCode()).as(links.group(1)).isEqualTo(200);
                assertThat(page.body()).as(links.group(1)).doesNotContain("noindex");
            }
            assertThat(found).isGreaterThan(20);
        }
    }

    @Test
    void everyLinkOnEveryPageLeadsSomewhere() {
        for (Http practice : List.of(Http.LINDENHOF, Http.HARBOUR)) {
            java.util.Set<String> links = new java.util.TreeSet<>();
            for (String path : PAGES) {
                Matcher matcher = Pattern.compile("(?:href|src)=\"(/[^\"#]*)")
                        .matcher(practice.get(path).body());
                while (matcher.find()) {
                    links.add(matcher.group(1).replace("&amp;", "&"));
                }
            }
            links.forEach(link -> assertThat(practice.get(link).statusCode())
                    .as(practice.host() + link)
                    .isEqualTo(200));
        }
    }

    @Test
    void setsNoCookieAndNamesNoServer() {
        for (String path : PAGES) {
            HttpResponse<String> answer = Http.HARBOUR.get(path);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("X-Powered-By")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
        }
    }

    @Test
    void revalidatesWithAnEntityTag() {
        HttpResponse<String> first = Http.HARBOUR.get("/about", "Accept-Encoding", "gzip");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(first.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(tag).startsWith("\"");
        HttpResponse<String> again = Http.HARBOUR.get("/about", "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Http.HARBOUR.get("/about", "If-None-Match", tag).statusCode())
                .as("the plain form has a tag of its own")
                .isEqualTo(200);
    }

    @Test
    void aSensitivePageLeavesNothingInTheBrowsersCache() {
        assertThat(Http.HARBOUR.get("/articles/trauma-bonds").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(Http.HARBOUR.get("/about").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @Test
    void aSensitiveArticleCarriesTheExitAndANeutralTitle() {
        String page = Http.LINDENHOF.get("/articles/trauma-bonds").body();
        assertThat(page).contains("class=\"exit-button\"", "https://wetter.orf.at/", "tel:112");
        String title = page.substring(page.indexOf("<title>"), page.indexOf("</title>"));
        assertThat(title).doesNotContainIgnoringCase("trauma");
        assertThat(page).doesNotContain("og:title\" content=\"Wenn");
        assertThat(page).contains("<meta name=\"description\" content=\"Ein Artikel von Praxis Lindenhof.\">");
    }

    @Test
    void anUnknownHostIsToldNothing() {
        HttpResponse<String> answer = new Http("elsewhere.example").get("/");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContainIgnoringCase("praxis", "lindenhof", "harbour", "payara");
    }

    @Test
    void theHostIsReadAsTheRfcSays() {
        assertThat(new Http("LINDENHOF.localhost.").get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/articles/nope",
                "/articles/UPPER",
                "/topics/nope",
                "/team/nope",
                "/services/nope",
                "/book/nope",
                "/bookings/nope",
                "/articles/a%2fb",
                "/articles?page=0",
                "/articles?page=99",
                "/articles?topic=nope"
            })
    void whatIsNotThereIsA404InTheTheme(String path) {
        HttpResponse<String> answer = Http.HARBOUR.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/themes/harbour/theme.css").doesNotContain("Exception", "org.praxiscms");
    }

    @Test
    void draftsAndScheduledArticlesAreNotThere() {
        assertThat(Http.HARBOUR.get("/articles/tired-or-burnt-out").statusCode())
                .isEqualTo(404);
        assertThat(Http.LINDENHOF.get("/articles/grenzen-in-der-familie").statusCode())
                .isEqualTo(404);
        assertThat(Http.LINDENHOF.get("/sitemap.xml").body()).doesNotContain("grenzen-in-der-familie");
    }

    @Test
    void feedsTellNothingOfASensitiveArticle() {
        for (String feed : List.of("/feed.atom", "/feed.rss", "/feed.json")) {
            String text = Http.LINDENHOF.get(feed).body();
            assertThat(text).as(feed).contains("/articles/panikattacken").doesNotContain("Traumabindung");
        }
    }
}

package org.praxiscms.app;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody signed in at one practice's admin, by plain HTTP.
 *
 * @param practice where
 * @param cookie the session
 */
record Editor(Http practice, String cookie) {

    static final String EMAIL = "owner@praxis.example";
    static final String PASSWORD = "correct-horse-battery";

    static Editor at(Http practice) {
        HttpResponse<String> answer = signIn(practice, EMAIL, PASSWORD);
        return new Editor(
                practice,
                answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
    }

    static HttpResponse<String> signIn(Http practice, String email, String password) {
        return practice.form(
                "/admin/sign-in",
                Map.of("email", email, "password", password, "to", "/admin"),
                "Origin",
                "http://" + practice.host() + ":" + Http.PORT);
    }

    /** Signs in with a real browser, as people do. */
    static void signIn(Page page, Http practice) {
        page.navigate(Browsers.url(practice, "/admin"));
        page.locator("#email").fill(EMAIL);
        page.locator("#password").fill(PASSWORD);
        page.locator("form.edit button[type=submit]").click();
        page.waitForURL("**/admin");
    }

    /** Gives every member of every practice a role. @param role {@code OWNER}, as it is otherwise, or {@code EDITOR} */
    static void everybodyIs(String role) {
        Sql.run("UPDATE membership SET role = ?", role);
    }

    HttpResponse<String> get(String path) {
        return practice.get(path, "Cookie", cookie);
    }

    HttpResponse<String> form(String path, Map<String, String> fields) {
        return practice.form(path, fields, "Cookie", cookie);
    }

    /** What a page's forms must carry back. */
    String formToken() {
        return first("name=\"_form\" value=\"([^\"]+)\"", get("/admin/articles").body());
    }

    /** The admin's address of an article, by its public one. */
    String article(String slug) {
        String id = first(
                "\"id\":\"([^\"]+)\"", practice.get("/api/v1/articles/" + slug).body());
        return "/admin/articles/" + id;
    }

    static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("There is no " + pattern);
        }
        return matcher.group(1);
    }
}

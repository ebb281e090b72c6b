package org.praxiscms.app;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An account of a test's own at one practice, with the owner's password.
 *
 * @param practice where it is a member
 * @param email its address
 */
record Member(Http practice, String email) {

    /** A new one. */
    static Member create(Http practice) {
        UUID id = UUID.randomUUID();
        String email = "member-" + id + "@praxis.example";
        Sql.change(
                "INSERT INTO person (id, email, name, password_hash, created_at, version)"
                        + " SELECT ?, ?, 'Member', password_hash, now(), 1 FROM person WHERE email = ?",
                id,
                email,
                Editor.EMAIL);
        Sql.change(
                "INSERT INTO membership (person_id, tenant_id, role) SELECT ?, id, 'EDITOR' FROM tenant WHERE key = ?",
                id,
                practice.host().replaceFirst("\\..*", ""));
        return new Member(practice, email);
    }

    void delete() {
        Sql.run("DELETE FROM person WHERE email = ?", email);
    }

    HttpResponse<String> signInFrom(String network) {
        return signInFrom(network, "");
    }

    /** @param device the cookie that a sign-in gave; empty for none */
    HttpResponse<String> signInFrom(String network, String device) {
        return attempt(practice, email, Editor.PASSWORD, network, device);
    }

    HttpResponse<String> guessFrom(String network) {
        return attempt(practice, email, "not-the-right-one", network, "");
    }

    static HttpResponse<String> attempt(Http practice, String email, String password, String network, String device) {
        return practice.form(
                "/admin/sign-in",
                Map.of("email", email, "password", password, "to", "/admin"),
                "X-Forwarded-For",
                network,
                "Cookie",
                device.isEmpty() ? "none=none" : device);
    }

    /** The name and value of a cookie that an answer sets. */
    static String cookie(HttpResponse<String> answer, String name) {
        List<String> set = answer.headers().allValues("Set-Cookie");
        return set.stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name))
                .replaceFirst(";.*", "");
    }
}

package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wrong passwords slow down whoever tries them, and never keep the account's owner out. */
class SignInThrottleIT extends ServerTest {

    private static final String HOME = "192.0.2.20";

    private Member member;

    @BeforeEach
    void create() {
        clear();
        member = Member.create(Http.HARBOUR);
    }

    @AfterEach
    void delete() {
        member.delete();
        clear();
    }

    @Test
    void wrongPasswordsFromManyNetworksDoNotLockTheOwnerOut() {
        String device = Member.cookie(member.signInFrom(HOME), "praxis-device");
        for (int i = 0; i < 11; i++) {
            assertThat(member.guessFrom("203.0.113." + i).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> twelfth = member.guessFrom("203.0.113.99");
        assertThat(twelfth.statusCode()).isEqualTo(429);
        assertThat(twelfth.body()).contains("too many attempts");
        assertThat(retryAfter(twelfth)).isBetween(1L, 60L);
        assertThat(member.signInFrom("203.0.113.100").statusCode())
                .as("an unknown network waits, even with the right password")
                .isEqualTo(429);
        assertThat(member.signInFrom(HOME).statusCode()).as("a known network").isEqualTo(303);
        assertThat(member.signInFrom("203.0.113.101", device).statusCode())
                .as("a known device in an unknown network")
                .isEqualTo(303);
        Member other = Member.create(Http.HARBOUR);
        assertThat(other.signInFrom("203.0.113.99").statusCode())
                .as("another account")
                .isEqualTo(303);
        other.delete();
    }

    @Test
    void oneNetworkIsSlowedDownForOneAccount() {
        for (int i = 0; i < 6; i++) {
            assertThat(member.guessFrom("203.0.113.1").statusCode()).isEqualTo(422);
        }
        assertThat(member.signInFrom("203.0.113.1").statusCode()).isEqualTo(429);
        assertThat(member.signInFrom("203.0.113.2").statusCode())
                .as("another network")
                .isEqualTo(303);
        assertThat(member.signInFrom("203.0.113.1").statusCode())
                .as("a pause lasts")
                .isEqualTo(429);
        Sql.run("UPDATE sign_in_throttle SET blocked_until = now()");
        assertThat(member.signInFrom("203.0.113.1").statusCode()).as("and ends").isEqualTo(303);
    }

    @Test
    void aKnownDeviceIsSlowedDownByItsOwnWrongPasswords() {
        String device = Member.cookie(member.signInFrom(HOME), "praxis-device");
        for (int i = 0; i < 6; i++) {
            assertThat(guess(member.email(), "203.0.113." + i, device).statusCode())
                    .isEqualTo(422);
        }
        assertThat(member.signInFrom("203.0.113.50", device).statusCode()).isEqualTo(429);
    }

    @Test
    void allLinksOfASiteAreOneNetwork() {
        for (int i = 0; i < 6; i++) {
            assertThat(member.guessFrom("2001:db8:7:" + i + "::1").statusCode()).isEqualTo(422);
        }
        assertThat(member.guessFrom("2001:db8:7:ffff:1:2:3:4").statusCode()).isEqualTo(429);
        assertThat(member.guessFrom("2001:db8:8::1").statusCode()).isEqualTo(422);
    }

    @Test
    void aNetworkThatTriesManyAccountsIsSlowedDown() {
        for (int i = 0; i < 51; i++) {
            assertThat(guess("spread-" + i + "@praxis.example", "203.0.113.7", "")
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(member.signInFrom("203.0.113.7").statusCode()).isEqualTo(429);
    }

    @Test
    void theRightPasswordClearsWhatWasWrong() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(member.guessFrom(HOME).statusCode()).isEqualTo(422);
            }
            assertThat(member.signInFrom(HOME).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAKnownOne() {
        List<Integer> known = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            known.add(member.guessFrom("203.0.113.1").statusCode());
            unknown.add(
                    guess("no-such-member@praxis.example", "203.0.113.2", "").statusCode());
        }
        assertThat(unknown).isEqualTo(known).endsWith(422, 429, 429);
    }

    @Test
    void aWrongPresentPasswordIsSlowedDownInItsSessionOnly() {
        Editor first = editor(member.signInFrom(HOME));
        for (int i = 0; i < 6; i++) {
            assertThat(change(first, "not-my-password").statusCode()).isEqualTo(422);
        }
        HttpResponse<String> refused = change(first, Editor.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(retryAfter(refused)).isBetween(1L, 30L);
        assertThat(refused.body()).contains("a wrong password too often");
        Editor second = editor(member.signInFrom(HOME));
        assertThat(change(second, Editor.PASSWORD).statusCode()).isEqualTo(303);
        assertThat(member.signInFrom(HOME).statusCode()).as("it is changed").isEqualTo(422);
    }

    @Test
    void whatIsOldIsForgotten() {
        member.guessFrom("203.0.113.1");
        assertThat(counters()).isEqualTo(3);
        Sql.run("UPDATE sign_in_throttle SET failed_at = failed_at - interval '121 minutes'");
        member.signInFrom(HOME);
        assertThat(counters()).as("the network of the one that succeeded").isEqualTo(1);
        for (int i = 0; i < 25; i++) {
            assertThat(member.signInFrom("203.0.113." + (100 + i)).statusCode()).isEqualTo(303);
        }
        assertThat(Sql.number(
                        "SELECT count(*) FROM known_sign_in_source k JOIN person p ON p.id = k.person_id WHERE email = ?",
                        member.email()))
                .isEqualTo(20);
    }

    @Test
    void aDeviceIsKnownByASecretOfOurs() {
        String planted = "praxis-device=" + "x".repeat(43);
        HttpResponse<String> first = member.signInFrom(HOME, planted);
        String device = Member.cookie(first, "praxis-device");
        assertThat(device).isNotEqualTo(planted);
        assertThat(first.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("praxis-device=")
                        .contains("; HttpOnly", "; SameSite=Lax", "; Path=/admin", "; Max-Age=15552000"));
        assertThat(Member.cookie(member.signInFrom("203.0.113.1", device), "praxis-device"))
                .as("the same device again")
                .isEqualTo(device);
        Member other = Member.create(Http.HARBOUR);
        assertThat(Member.cookie(other.signInFrom("203.0.113.1", device), "praxis-device"))
                .as("bound to one account")
                .isNotEqualTo(device);
        other.delete();
    }

    private Editor editor(HttpResponse<String> signedIn) {
        return new Editor(member.practice(), Member.cookie(signedIn, "praxis-admin"));
    }

    private static HttpResponse<String> change(Editor editor, String present) {
        String next = "violet-teapot-in-the-attic";
        return editor.form(
                "/admin/account/password",
                Map.of(
                        "_form",
                        editor.formToken(),
                        "passwordPresent",
                        present,
                        "passwordNext",
                        next,
                        "passwordAgain",
                        next));
    }

    private static HttpResponse<String> guess(String email, String network, String device) {
        return Member.attempt(Http.HARBOUR, email, "not-the-right-one", network, device);
    }

    private static long retryAfter(HttpResponse<String> answer) {
        return Duration.ofSeconds(Long.parseLong(
                        answer.headers().firstValue("Retry-After").orElseThrow()))
                .toSeconds();
    }

    private static int counters() {
        return Sql.number("SELECT count(*) FROM sign_in_throttle");
    }

    private static void clear() {
        Sql.run("DELETE FROM sign_in_throttle");
    }
}

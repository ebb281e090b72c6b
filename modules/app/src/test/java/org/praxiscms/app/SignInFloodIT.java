package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.app.AtOnce.atOnce;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many sign-ins at once, each of which would take 19 MiB: few are hashed, the others are told to come back. */
class SignInFloodIT extends ServerTest {

    private static final int STRANGERS = 40;

    private Member member;

    @BeforeEach
    void create() {
        member = Member.create(Http.HARBOUR);
    }

    @AfterEach
    void delete() {
        member.delete();
    }

    @Test
    void tooManyAtOnceAreToldToComeBackAndNothingFails() {
        List<HttpResponse<String>> answers = atOnce(strangers());
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(422, 503);
        HttpResponse<String> busy = answers.stream()
                .filter(answer -> answer.statusCode() == 503)
                .findFirst()
                .orElseThrow();
        assertThat(busy.headers().firstValue("Retry-After")).contains("5");
        assertThat(busy.body()).contains("A lot of people are signing in right now", "value=\"stranger-");
        assertThat(Http.HARBOUR.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aDeviceAndANetworkThatSignedInBeforeGetThrough() {
        HttpResponse<String> before = member.signInFrom("192.0.2.10");
        assertThat(before.statusCode()).isEqualTo(303);
        String device = Member.cookie(before, "praxis-device");
        List<Callable<HttpResponse<String>>> all = strangers();
        all.add(STRANGERS / 2, () -> member.signInFrom("192.0.2.11", device));
        all.add(STRANGERS / 2, () -> member.signInFrom("192.0.2.10"));
        List<HttpResponse<String>> answers = atOnce(all);
        assertThat(answers.get(STRANGERS / 2).statusCode()).isEqualTo(303);
        assertThat(answers.get(STRANGERS / 2 + 1).statusCode()).isEqualTo(303);
    }

    private static List<Callable<HttpResponse<String>>> strangers() {
        List<Callable<HttpResponse<String>>> strangers = new ArrayList<>();
        for (int i = 0; i < STRANGERS; i++) {
            String email = "stranger-" + i + "@praxis.example";
            String network = "203.0.113." + i;
            strangers.add(() -> Member.attempt(Http.HARBOUR, email, "not-the-right-one", network, ""));
        }
        return strangers;
    }
}

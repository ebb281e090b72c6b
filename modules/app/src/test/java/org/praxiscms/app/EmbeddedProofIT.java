package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While more is booked than usual, the booking on another site does by itself what is asked for, and books once. */
class EmbeddedProofIT extends EmbeddedTest {

    private static final String CHALLENGE = "1796057876102." + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ";
    private static final int DIFFICULTY = 12;

    @Test
    void solvesTheProofByItself() {
        site().open(page(), "en", WITH_AOIFE);
        EmbeddedForm.reach(page(), 5);
        EmbeddedForm.fill(page(), "proof@example.org");
        List<String> bodies = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        page().route(BOOKINGS, route -> {
            bodies.add(route.request().postData());
            keys.add(route.request().headerValue("idempotency-key"));
            if (bodies.size() == 1) {
                route.fulfill(site().json(
                                429,
                                "{\"status\":429,\"proof\":{\"challenge\":\"" + CHALLENGE + "\",\"difficulty\":"
                                        + DIFFICULTY + "}}"));
            } else {
                route.fallback();
            }
        });
        page().locator("button.main").click();
        assertThat(page().locator("praxis-booking h2")).hasText("Your appointment is booked");
        assertThat(bodies).hasSize(2);
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(bodies.get(0)).doesNotContain("proof\":");
        assertThat(Editor.first("\"challenge\":\"([^\"]+)\"", bodies.get(1))).isEqualTo(CHALLENGE);
        String nonce = Editor.first("\"nonce\":\"([^\"]+)\"", bodies.get(1));
        assertThat(Proof.zeroBits(CHALLENGE, nonce)).isGreaterThanOrEqualTo(DIFFICULTY);
    }
}

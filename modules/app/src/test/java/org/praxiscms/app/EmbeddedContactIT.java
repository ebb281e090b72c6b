package org.praxiscms.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The booking on another site against the real API: a held time, a question, and how the visitor may be reached. */
class EmbeddedContactIT extends ServerTest {

    private Browsers browsers;
    private OtherSite site;
    private Page page;
    private IntakeType type;

    @BeforeEach
    void open() {
        // One whose times no other test takes by the dozen: the first free day of next month has enough of them.
        String second = IntakeType.people(Editor.at(Http.HARBOUR)).get(1);
        type = IntakeType.create(
                "embedded-" + UUID.randomUUID(),
                Map.of("practitioners", second),
                "&attendance=adult&attendance=couple");
        browsers = new Browsers();
        site = new OtherSite(Http.HARBOUR).allowed();
        page = browsers.visitor(390, ColorScheme.LIGHT, "Europe/Dublin");
    }

    @AfterEach
    void close() {
        type.withdraw();
        site.close();
        browsers.close();
    }

    @Test
    void keepsTheTimeAsksAndPassesOnWhatIsSafe() {
        String question = type.ask("SHORT_TEXT", "How shall we greet you", true);
        site.open(page, "en", "type=\"" + type.slug() + "\"");
        assertThat(page.locator("praxis-booking a:has-text('as a couple')"))
                .hasAttribute("href", "http://harbour.localhost:" + Http.PORT + "/book/" + type.slug());
        EmbeddedForm.reach(page, 2);
        assertThat(page.locator("[role=status]")).containsText("keeping this time for you until");
        EmbeddedForm.fill(page, "safe@example.org");
        page.locator("[id='answers." + question + "']").fill("By my first name");
        page.locator("summary:has-text('reach you safely')").click();
        page.locator("[id='contact.mail']").selectOption("no");
        page.locator("[id='contact.from']").fill("09:00");
        page.locator("[id='contact.safeWord']").fill("Bluebell");
        page.locator("button.main").click();
        assertThat(page.locator("[id='error-contact.until']")).containsText("two different times");
        assertThat(page.locator("[id='contact.until']")).isFocused();
        page.locator("[id='contact.until']").fill("12:30");
        page.locator("button.main").click();
        assertThat(page.locator("praxis-booking h2")).hasText("Your appointment is booked");
        assertThat(page.locator("praxis-booking")).containsText("we won’t send you anything");

        String shown = IntakeType.bookingsOf(type.owner()).stream()
                .map(path -> type.owner().get(path).body())
                .filter(body -> body.contains("By my first name"))
                .findFirst()
                .orElseThrow();
        assertThat(shown).contains("Do NOT send emails.", "between 09:00 and 12:30", "Bluebell");
        assertThat(SentMail.to("safe@example.org")).isEmpty();
    }

    @Test
    void whatIsForCouplesAloneIsBookedOnThePracticesOwnSite() {
        IntakeType couples = IntakeType.create("embedded-couples", Map.of(), "&attendance=couple");
        try {
            site.open(page, "en", "type=\"" + couples.slug() + "\"");
            assertThat(page.locator("praxis-booking a.main")).hasText("Book on the practice’s website");
            assertThat(page.locator("praxis-booking a.main"))
                    .hasAttribute("href", "http://harbour.localhost:" + Http.PORT + "/book/" + couples.slug());
        } finally {
            couples.withdraw();
        }
    }
}

package org.praxiscms.admin.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.explanation.Answer.Link;
import org.praxiscms.admin.explanation.Reasons.Reason;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.SchedulingRules;
import org.praxiscms.core.booking.slot.BlockedTime;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.HeldTime;
import org.praxiscms.core.booking.slot.Refusal;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

/** The reasons that need nothing but themselves; those that point at something stored are in the application's tests. */
class ReasonsTest {

    private static final Instant TEN = Instant.parse("2027-01-12T10:00:00Z");
    private static final Practitioner ANN = new Practitioner(
            new Slug("ann"),
            new Practitioner.Profile("Ann", "", "", new Markdown(""), List.of()),
            ZoneId.of("Europe/London"),
            List.of(),
            0);
    private static final AppointmentType SESSION = new AppointmentType(
            new Slug("session"),
            new AppointmentType.Description("Session", "", SessionFormat.VIDEO, null),
            new SchedulingRules(50, 30, new Buffers(0, 10), 60, 30, null, null),
            List.of(ANN),
            0);
    private static final Question TUESDAY_AT_TEN = new Question(SESSION, ANN, LocalDate.of(2027, 1, 12), TEN);

    private final Reasons reasons = new Reasons(null, null, null, null, null);

    @Test
    void saysUntilWhenATimeIsHeld() {
        HeldTime hold =
                new HeldTime("hold", TEN, TEN.plusSeconds(3000), Buffers.NONE, TEN.minusSeconds(600), Optional.empty());
        assertThat(text(new Refusal.Held(hold))).startsWith("This time is being kept until 09:50: ");
    }

    @Test
    void tellsAnOutsideCalendarFromTimeOff() {
        BlockedTime event = new BlockedTime("event of a calendar", TEN, TEN.plusSeconds(3600));
        assertThat(text(new Refusal.Taken(event)))
                .isEqualTo("An entry in an external calendar takes up this time: 10:00–11:00.");
    }

    @Test
    void namesTheSettingOfTheType() {
        for (Refusal refusal : List.of(
                new Refusal.OffGrid(),
                new Refusal.NoticeTooShort(TEN.plusSeconds(60)),
                new Refusal.BeyondHorizon(LocalDate.of(2027, 1, 11)))) {
            assertThat(reason(refusal).links())
                    .contains(new Link(
                            "Change the rules of “Session”", "/admin/appointment-types/" + SESSION.id(), true));
        }
        assertThat(text(new Refusal.NoticeTooShort(TEN.plusSeconds(60)))).contains("12 Jan 2027, 10:01");
        assertThat(text(new Refusal.BeyondHorizon(LocalDate.of(2027, 1, 11)))).contains("11 January 2027");
    }

    @Test
    void hasNothingToChangeAboutThePast() {
        assertThat(reason(new Refusal.InThePast()).links()).isEmpty();
    }

    private String text(Refusal refusal) {
        return reason(refusal).text();
    }

    private Reason reason(Refusal refusal) {
        return reasons.of(refusal, TUESDAY_AT_TEN, WordsFixture.LONDON);
    }
}

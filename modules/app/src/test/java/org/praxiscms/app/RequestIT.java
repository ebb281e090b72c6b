package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request waits for the practice as long as its type says, and no longer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestIT extends ServerTest {

    private IntakeType type;

    @BeforeAll
    void offer() {
        type = IntakeType.create("asked-for", Map.of("onRequest", "yes", "requestHours", "5"), "");
    }

    @AfterAll
    void withdraw() {
        type.withdraw();
    }

    @Test
    void aRequestThatIsNotAnsweredInTimeLapsesAndItsTimeIsFree() {
        String email = "asks-" + UUID.randomUUID() + "@example.org";
        String start = type.freeStart(0);
        HttpResponse<String> booked = Http.HARBOUR.form(
                "/book/" + type.slug(), Map.of("start", start, "name", "Ann", "email", email, "consent", "yes"));
        assertThat(booked.statusCode()).isEqualTo(303);
        String place = IntakeType.path(booked);
        assertThat(Http.HARBOUR.get(place).body())
                .contains("If you haven’t heard from us by")
                .doesNotContain("calendar.ics");
        assertThat(Http.HARBOUR.get(place + "/calendar.ics").statusCode())
                .as("a calendar would show it as confirmed, and keep it when it lapses")
                .isEqualTo(404);
        assertThat(type.owner().get("/admin/bookings").body()).contains("Expires if not answered by");
        Instant lapses = lapsesAt(place);
        assertThat(lapses)
                .isBetween(
                        Instant.now().plus(Duration.ofHours(4)), Instant.now().plus(Duration.ofHours(5)));

        Sql.changeBooking(place, "lapses_at = now() - interval '1 second'");
        await().untilAsserted(() ->
                assertThat(Http.HARBOUR.get("/api/v1" + place).body()).contains("\"status\":\"expired\""));
        assertThat(SentMail.to(email, "has expired").header("Subject")).isEqualTo("Your request");
        await().untilAsserted(() -> assertThat(type.freeStart(0)).isEqualTo(start));
    }

    @Test
    void aMoveOfARequestIsToldAsOne() {
        String email = "moves-" + UUID.randomUUID() + "@example.org";
        HttpResponse<String> booked = Http.HARBOUR.form(
                "/book/" + type.slug(),
                Map.of("start", type.freeStart(5), "name", "Ann", "email", email, "consent", "yes"));
        String place = IntakeType.path(booked);
        assertThat(Http.HARBOUR
                        .form(place + "/move", Map.of("start", type.freeStart(7)))
                        .statusCode())
                .isEqualTo(303);
        SentMail told = SentMail.to(email, "for a different time");
        assertThat(told.header("Subject")).isEqualTo("Your request has a new time");
        assertThat(told.text()).contains("isn’t confirmed yet").doesNotContain("Your appointment has been moved");
        assertThat(told.calendar()).as("nothing to put into a calendar").isEmpty();
    }

    @Test
    void withoutHoursItIsAnsweredBeforeItsTimeComes() {
        assertThat(save("").statusCode()).isEqualTo(303);
        HttpResponse<String> booked = Http.HARBOUR.form(
                "/book/" + type.slug(),
                Map.of("start", type.freeStart(3), "name", "Ann", "email", "ann@example.org", "consent", "yes"));
        Instant start = Instant.parse(Sql.booking(
                IntakeType.path(booked), "to_char(starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"));
        Duration half = Duration.between(Instant.now(), start).dividedBy(2).minusMinutes(1);
        Duration left = half.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : half;
        assertThat(lapsesAt(IntakeType.path(booked))).isAfter(Instant.now()).isBeforeOrEqualTo(start.minus(left));
        assertThat(save("5").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "337", "-1", "five", "5.5"})
    void hoursOutOfRangeAreRefusedAndKept(String hours) {
        HttpResponse<String> refused = save(hours);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"error-requestHours\"", "value=\"" + hours + "\"");
    }

    private HttpResponse<String> save(String hours) {
        String page = type.owner().get(type.path()).body();
        Map<String, String> form = new HashMap<>(Map.of(
                "name", "asked-for",
                "format", "VIDEO",
                "duration", "30",
                "interval", "30",
                "bufferBefore", "0",
                "bufferAfter", "0",
                "notice", "0",
                "noticeUnit", "HOURS",
                "window", "60"));
        form.putAll(Map.of(
                "cancellationHours",
                "24",
                "lateCancellation",
                "MARKED",
                "onRequest",
                "yes",
                "requestHours",
                hours,
                "practitioners",
                Editor.first("name=\"practitioners\" value=\"([^\"]+)\"[^>]* checked", page),
                "_version",
                Editor.first("name=\"_version\" value=\"([^\"]+)\"", page)));
        return type.act("", form);
    }

    private static Instant lapsesAt(String place) {
        String at = Sql.booking(place, "to_char(lapses_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
        return at == null ? null : Instant.parse(at);
    }
}

package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bookings as a file, read again by a reader of our own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingExportIT extends ServerTest {

    private static final String FILE = "/admin/bookings.csv";

    private IntakeType type;

    @BeforeAll
    void somethingToBook() {
        type = IntakeType.create("export-it", Map.of());
    }

    @AfterAll
    void nothingMore() {
        type.vacate();
    }

    @Test
    void holdsEachBookingOfTheDatesOnceAndNoMore() {
        Appointment booking = book(",\"contact\":{\"safeWord\":\"Bluebell\"}", 40);
        String date = Appointment.date(booking.start());
        HttpResponse<String> file = export(date, date, "");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"bookings-" + date + "-" + date + ".csv\"");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(file.body()).startsWith("\uFEFF").doesNotContain("Bluebell");
        List<List<String>> lines = Rfc4180.read(file.body().substring(1));
        assertThat(lines.get(0)).startsWith("Date", "Start", "End").hasSize(11);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(11));
        assertThat(lines)
                .filteredOn(line -> line.contains(booking.name()))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(date, Appointment.time(booking.start()))
                        .contains(booking.email(), "Confirmed", "export-it", "by video"));
        String before = Appointment.date(booking.start().minusSeconds(86_400));
        assertThat(export(before, before, "").body()).doesNotContain(booking.name());
    }

    @Test
    void whoMustNotBeWrittenToHasNoAddressInIt() {
        Appointment quiet = book(",\"contact\":{\"mail\":\"no\",\"call\":\"no\"}", 44);
        String date = Appointment.date(quiet.start());
        assertThat(export(date, date, "").body()).contains(quiet.name()).doesNotContain(quiet.email());
    }

    @Test
    void whatWaitsForOthersSaysSoAsEverywhere() {
        IntakeType together = IntakeType.create("export-together", Map.of(), "&attendance=couple");
        try {
            Appointment couple = Appointment.book(
                    together.owner(),
                    together.slug(),
                    together.freeStart(40),
                    ",\"attendance\":{\"kind\":\"couple\",\"signatories\":[{\"name\":\"R\",\"email\":\"r@example.org\"}]}");
            String date = Appointment.date(couple.start());
            assertThat(Rfc4180.read(export(date, date, "").body().substring(1)))
                    .filteredOn(line -> line.contains(couple.name()))
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("Waiting for others"));
            assertThat(couple.page()).contains("Waiting for others");
        } finally {
            together.vacate();
        }
    }

    @Test
    void whatIsTooMuchForAFileIsCountedWithThePractitionerAlone() {
        Appointment booking = book("", 56);
        List<String> people = IntakeType.people(type.owner());
        String last = people.get(people.size() - 1);
        try {
            copies(booking, people.get(0), 10_001, "2001-05-05 08:00+00");
            copies(booking, last, 1, "2001-05-05 20:00+00");
            assertThat(export("2001-05-01", "2001-05-31", "").statusCode()).isEqualTo(422);
            assertThat(export("2001-05-01", "2001-05-31", people.get(0)).statusCode())
                    .isEqualTo(422);
            HttpResponse<String> file = export("2001-05-01", "2001-05-31", last);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(Rfc4180.read(file.body().substring(1)))
                    .hasSize(2)
                    .last()
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .contains(booking.name());
        } finally {
            Sql.run("DELETE FROM booking WHERE starts_at < '2002-01-01'");
        }
    }

    /** Cancelled long ago, so that they take nobody's time. */
    private static void copies(Appointment booking, String practitioner, int count, String start) {
        int copied = Sql.run(
                "INSERT INTO booking"
                        + " SELECT (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'calendar_uid', gen_random_uuid(),"
                        + " 'practitioner_id', ?, 'token_hash', sha256((? || n)::bytea), 'request_hash', NULL,"
                        + " 'status', 'CANCELLED_BY_CLIENT', 'cancelled_at', ?::timestamptz,"
                        + " 'starts_at', ?::timestamptz, 'ends_at', ?::timestamptz + interval '30 minutes',"
                        + " 'blocked', tstzrange(?::timestamptz, ?::timestamptz + interval '30 minutes')))).*"
                        + " FROM booking b, generate_series(1, ?) n WHERE b.id = ?::uuid",
                practitioner,
                practitioner,
                start,
                start,
                start,
                start,
                start,
                count,
                booking.id());
        assertThat(copied).isEqualTo(count);
    }

    @Test
    void aNameThatIsAFormulaIsText() {
        String start = type.freeStart(48);
        String booked = "{\"type\":\"" + type.slug() + "\",\"start\":\"" + start
                + "\",\"client\":{\"name\":\"=HYPERLINK(\\\"http://x.example\\\")\",\"email\":\"a@example.org\","
                + "\"phone\":\"+353 1 5550100\"}}";
        assertThat(Http.HARBOUR.json("/api/v1/bookings", booked).statusCode()).isEqualTo(201);
        String date = Appointment.date(java.time.Instant.parse(start));
        List<List<String>> lines = Rfc4180.read(export(date, date, "").body().substring(1));
        assertThat(lines.stream().flatMap(List::stream))
                .contains("'=HYPERLINK(\"http://x.example\")", "+353 1 5550100")
                .noneMatch(cell -> cell.startsWith("=") || cell.matches("\\+.*[^0-9 ].*"));
    }

    @Test
    void speaksThePracticesLanguage() {
        HttpResponse<String> file = Editor.at(Http.LINDENHOF).get(FILE + "?from=2026-11-01&to=2026-11-30");
        assertThat(Rfc4180.read(file.body().substring(1), ';').get(0)).startsWith("Datum", "Beginn", "Ende");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=2026-12-01",
                "?from=2026-12-02&to=2026-12-01",
                "?from=2026-01-01&to=2027-06-01",
                "?from=x&to=%3Cscript%3E",
                "?from=2026-12-01&to=2026-12-01&practitioner=nobody"
            })
    void whatMakesNoSenseIsAskedForAgain(String query) {
        HttpResponse<String> refused = type.owner().get(FILE + query);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"problems\"").doesNotContain("<script>\"");
        assertThat(type.owner().get(FILE).body()).contains("name=\"from\"", "name=\"to\"");
    }

    @Test
    void onlyOwnersExport() {
        Editor editor = Editor.at(Http.HARBOUR);
        String path = FILE + "?from=2026-12-01&to=2026-12-31";
        try {
            Editor.everybodyIs("EDITOR");
            assertThat(editor.get(path).statusCode()).isEqualTo(403);
            assertThat(editor.get("/admin/bookings?view=list").body()).doesNotContain(FILE);
        } finally {
            Editor.everybodyIs("OWNER");
        }
        assertThat(editor.get(path).statusCode()).isEqualTo(200);
        assertThat(editor.get("/admin/bookings?view=list").body()).contains(FILE);
        assertThat(Http.HARBOUR.get(path).statusCode()).isEqualTo(303);
    }

    @Test
    void anotherPracticesBookingsAndPeopleAreNotInIt() {
        Appointment booking = book("", 52);
        String date = Appointment.date(booking.start());
        Editor other = Editor.at(Http.LINDENHOF);
        assertThat(other.get(FILE + "?from=" + date + "&to=" + date).body()).doesNotContain(booking.name());
        String theirs = Editor.first(
                "/admin/hours/([0-9a-f-]{36})", other.get("/admin/hours").body());
        for (String id : List.of(theirs, UUID.randomUUID().toString())) {
            assertThat(export(date, date, id).statusCode()).isEqualTo(422);
        }
    }

    private HttpResponse<String> export(String from, String to, String practitioner) {
        return type.owner().get(FILE + "?from=" + from + "&to=" + to + "&practitioner=" + practitioner);
    }

    private Appointment book(String more, int n) {
        return Appointment.book(type.owner(), type.slug(), type.freeStart(n), more);
    }
}

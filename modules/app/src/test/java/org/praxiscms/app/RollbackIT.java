package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.BookingEvent;
import org.praxiscms.core.booking.BookingStatus;

/**
 * Every change of the schema can be taken back, in a database of its own. What is compared is what the application could
 * tell: columns whatever their order, rules, walls, indexes, functions and who may use them. The extension of the first
 * change stays where it is: there may have been somebody else's before.
 */
class RollbackIT {

    private static final String SCRATCH = "praxis_rollback";
    private static final int ALL = 1000;

    private ScratchSchema schema;

    @BeforeEach
    void make() throws SQLException {
        schema = ScratchSchema.make(SCRATCH);
    }

    @AfterEach
    void drop() throws SQLException {
        schema.drop();
    }

    @Test
    void everyChangeTakenBackLeavesTheSchemaAsItWasBefore() throws Exception {
        List<List<String>> before = new ArrayList<>();
        int made = 0;
        do {
            before.add(schema.described());
            schema.update(1);
            made++;
        } while (schema.changes().size() == made);
        List<String> changes = schema.changes();
        assertThat(changes).hasSizeGreaterThan(40);
        List<String> all = schema.described();
        for (int i = changes.size() - 1; i >= 0; i--) {
            schema.rollBack(1);
            assertThat(schema.described()).as(changes.get(i)).containsExactlyElementsOf(before.get(i));
        }
        assertThat(schema.changes()).isEmpty();
        schema.update(changes.size());
        assertThat(schema.described()).containsExactlyElementsOf(all);
    }

    @Test
    void whatWasStoredMeanwhileIsInTheWayOfNoChange() throws Exception {
        schema.update(ALL);
        schema.execute("INSERT INTO tenant (id, key) VALUES (gen_random_uuid(), 'scratch')");
        schema.execute("INSERT INTO practitioner (id, tenant_id, version, slug, name, title, summary, body, languages,"
                + " time_zone, position) SELECT gen_random_uuid(), id, 1, 'p', 'P', '', '', '', '[]', 'Europe/Vienna', 0"
                + " FROM tenant");
        schema.execute(
                "INSERT INTO appointment_type (id, tenant_id, version, slug, name, description,"
                        + " duration_minutes, interval_minutes, buffer_before_minutes, buffer_after_minutes, notice_minutes,"
                        + " window_days, format, on_request, offered, position)"
                        + " SELECT gen_random_uuid(), id, 1, 't', 'T', '', 30, 30, 0, 0, 0, 60, 'VIDEO', false, true, 0 FROM tenant");
        schema.execute("INSERT INTO booking (id, tenant_id, version, practitioner_id, appointment_type_id, status,"
                + " starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, blocked, client_name, client_email,"
                + " token_hash, calendar_uid, booked_at) SELECT gen_random_uuid(), p.tenant_id, 1, p.id, t.id, s.status,"
                + " now() + s.n * interval '1 day', now() + s.n * interval '25 hours', 0, 0,"
                + " tstzrange(now() + s.n * interval '1 day', now() + s.n * interval '25 hours'), '', '',"
                + " sha256(s.status::bytea), s.status, now() FROM practitioner p, appointment_type t, "
                + each(BookingStatus.values()) + " AS s(status, n)");
        schema.execute(
                "INSERT INTO booking_event (id, tenant_id, version, booking_id, kind, at, by_practice, from_start,"
                        + " to_start, from_practitioner_id, to_practitioner_id) SELECT gen_random_uuid(), b.tenant_id, 1, b.id,"
                        + " k.kind, now(), true, m.at, m.at, m.person, m.person FROM booking b CROSS JOIN "
                        + each(BookingEvent.Kind.values()) + " AS k(kind, n) LEFT JOIN LATERAL"
                        + " (SELECT now() AS at, b.practitioner_id AS person) m ON k.kind = 'MOVED'");
        schema.execute(
                "INSERT INTO booking_source (booking_id, tenant_id, noted_at) SELECT id, tenant_id, now() FROM booking");
        schema.execute("INSERT INTO booking_source_address (booking_id, tenant_id, email_hash)"
                + " SELECT id, tenant_id, sha256('a') FROM booking");
        int changes = schema.changes().size();
        schema.rollBack(changes);
        assertThat(schema.described()).noneMatch(thing -> thing.startsWith("column"));
        schema.update(ALL);
        assertThat(schema.changes()).hasSize(changes);
    }

    @Test
    void daysThatWereStoredAsBitsAreStoredByName() throws Exception {
        schema.update(ALL);
        int changes = schema.changes().size();
        schema.rollBack(changes - schema.changes().indexOf("0150-wanted-times"));
        schema.execute("INSERT INTO tenant (id, key) VALUES (gen_random_uuid(), 'scratch')");
        schema.execute(
                "INSERT INTO appointment_type (id, tenant_id, version, slug, name, description,"
                        + " duration_minutes, interval_minutes, buffer_before_minutes, buffer_after_minutes, notice_minutes,"
                        + " window_days, format, on_request, offered, position)"
                        + " SELECT gen_random_uuid(), id, 1, 't', 'T', '', 30, 30, 0, 0, 0, 60, 'VIDEO', false, true, 0 FROM tenant");
        schema.execute("INSERT INTO wish (id, tenant_id, version, appointment_type_id, days, parts, last_date, state,"
                + " waiting_since, due_at, told_at, token_hash) SELECT gen_random_uuid(), tenant_id, 1, id, 65, 6, now(),"
                + " 'WAITING', now(), now(), now(), sha256('w') FROM appointment_type");
        schema.update(ALL);
        assertThat(schema.texts("SELECT weekdays::text || ' ' || day_parts::text FROM wish"))
                .containsExactly("[\"MONDAY\", \"SUNDAY\"] [\"AFTERNOON\", \"EVENING\"]");
        schema.rollBack(changes - schema.changes().indexOf("0150-wanted-times"));
        assertThat(schema.texts("SELECT days || ' ' || parts FROM wish")).containsExactly("65 6");
    }

    private static String each(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> "'" + value.name() + "'")
                .collect(Collectors.joining(", ", "unnest(ARRAY[", "]) WITH ORDINALITY"));
    }
}

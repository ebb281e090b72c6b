package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.launcher.PostgresFixture.value;

import java.sql.SQLException;

/**
 * What the database says of bookings, asked past the walls between practices.
 *
 * @param url the application's database
 * @param superuser row-level security does not bind this one
 */
record BookedTimes(DatabaseUrl url, Login superuser) {

    // From the times themselves, not from the column that the exclusion constraint looks at.
    private static final String CLAIMS = """
            with claim as (
              select id, practitioner_id, starts_at - make_interval(mins => buffer_before_minutes) as from_,
                     ends_at + make_interval(mins => buffer_after_minutes) as to_
                from booking where status in ('REQUESTED', 'CONFIRMED')
              union all
              select id, practitioner_id, starts_at - make_interval(mins => buffer_before_minutes),
                     ends_at + make_interval(mins => buffer_after_minutes)
                from hold where expires_at > now())
            """;

    void assertNeverTwoAtOneTime() throws SQLException {
        assertThat(number(CLAIMS + """
                select count(*) from claim a join claim b
                  on a.practitioner_id = b.practitioner_id and a.id < b.id and a.from_ < b.to_ and b.from_ < a.to_
                """))
                .as("pairs of bookings and holds that meet, buffers included")
                .isZero();
    }

    void assertNoDeadlock() throws SQLException {
        assertThat(number("select deadlocks from pg_stat_database where datname = current_database()"))
                .as("deadlocks")
                .isZero();
    }

    long bookings() throws SQLException {
        return number("select count(*) from booking");
    }

    /** How many mails tell clients of their bookings; those to the practice do not count. */
    long mails() throws SQLException {
        return number("select count(*) from outbox_mail where booking_id is not null");
    }

    long unsent() throws SQLException {
        return number("select count(*) from outbox_mail where sent_at is null");
    }

    /** The ids of mails that are in the outbox, in a state, separated by blanks. */
    String mails(boolean sent) throws SQLException {
        return value(
                url,
                superuser,
                "select coalesce(string_agg(id::text, ' '), '') from outbox_mail where (sent_at is not null) = "
                        + sent);
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(value(url, superuser, query));
    }
}

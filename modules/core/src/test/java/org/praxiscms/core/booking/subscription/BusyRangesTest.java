package org.praxiscms.core.booking.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PGobject;
import org.praxiscms.core.booking.slot.TimeSlot;

class BusyRangesTest {

    private static final List<TimeSlot> TWO = List.of(
            new TimeSlot(Instant.parse("2027-03-01T08:00:00Z"), Instant.parse("2027-03-01T09:00:00Z")),
            new TimeSlot(Instant.parse("2027-03-02T08:00:00Z"), Instant.parse("2027-03-02T09:30:15Z")));

    @Test
    void writesWhatPostgresReads() {
        assertThat(((PGobject) new BusyRanges().convertToDatabaseColumn(TWO)).getValue())
                .isEqualTo("{[2027-03-01T08:00:00Z,2027-03-01T09:00:00Z),[2027-03-02T08:00:00Z,2027-03-02T09:30:15Z)}");
        assertThat(((PGobject) new BusyRanges().convertToDatabaseColumn(List.of())).getValue())
                .isEqualTo("{}");
    }

    @Test
    void readsWhatPostgresWrites() throws SQLException {
        PGobject column = new PGobject();
        column.setType("tstzmultirange");
        column.setValue("{[\"2027-03-01 08:00:00+00\",\"2027-03-01 09:00:00+00\"),"
                + "[\"2027-03-02 09:00:00+01\",\"2027-03-02 10:30:15+01\")}");
        assertThat(new BusyRanges().convertToEntityAttribute(column)).isEqualTo(TWO);
        column.setValue("{[\"2027-03-01 13:30:00+05:30\",\"2027-03-01 14:30:00+05:30\"),"
                + "[\"2027-03-02 04:30:00-03:30\",\"2027-03-02 06:00:15-03:30\")}");
        assertThat(new BusyRanges().convertToEntityAttribute(column)).isEqualTo(TWO);
        column.setValue("{}");
        assertThat(new BusyRanges().convertToEntityAttribute(column)).isEmpty();
    }
}

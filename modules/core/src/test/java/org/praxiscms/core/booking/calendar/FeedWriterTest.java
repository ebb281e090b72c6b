package org.praxiscms.core.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

/** A feed as others read it. */
class FeedWriterTest {

    private static final Instant MADE = Instant.parse("2027-03-01T10:00:00Z");
    private static final FeedEvent FIRST = new FeedEvent(
            "uid-1", 0, MADE, Instant.parse("2027-03-10T08:00:00Z"), Instant.parse("2027-03-10T08:50:00Z"), "A", false);
    private static final FeedEvent SECOND = new FeedEvent(
            "uid-2",
            3,
            MADE,
            Instant.parse("2027-03-11T08:00:00Z"),
            Instant.parse("2027-03-11T08:50:00Z"),
            "Request; with, signs\\ and\nlines " + "ä".repeat(60),
            true);

    private final FeedWriter writer = new FeedWriter();

    @Test
    void isReadByTwoLibraries() throws Exception {
        String text = writer.write("Bookings – Dr. Öz; A, B", List.of(FIRST, SECOND));

        Calendar one = new CalendarBuilder().build(new StringReader(text));
        assertThat(one.validate().hasErrors()).isFalse();
        assertThat(one.getProperty("METHOD")).isEmpty();
        ICalendar other = Biweekly.parse(text).first();
        assertThat(other.validate(ICalVersion.V2_0).isEmpty())
                .as(other.validate(ICalVersion.V2_0)::toString)
                .isTrue();
        assertThat(other.getMethod()).isNull();
        assertThat(other.getEvents()).hasSize(2);
        assertThat(other.getEvents().get(1).getSummary().getValue()).isEqualTo(SECOND.summary());
        assertThat(other.getEvents().get(1).getStatus().isTentative()).isTrue();
        assertThat(other.getEvents().get(1).getSequence().getValue()).isEqualTo(3);
        assertThat(other.getEvents().get(0).getDateStart().getValue().toInstant())
                .isEqualTo(FIRST.start());
        assertThat(other.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Bookings – Dr. Öz\\; A\\, B");
    }

    @Test
    void theSameBookingsGiveTheSameText() {
        assertThat(writer.write("A", List.of(FIRST, SECOND))).isEqualTo(writer.write("A", List.of(FIRST, SECOND)));
    }

    @Test
    void withoutBookingsItIsStillACalendar() throws Exception {
        String text = writer.write("A", List.of());
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text))
                        .validate()
                        .hasErrors())
                .isFalse();
        assertThat(Biweekly.parse(text).first().getEvents()).isEmpty();
    }
}

package org.praxiscms.core.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.END;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.SENT;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.START;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.anEvent;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The three messages of a booking's life — request, update, cancellation — as iTIP wants them (RFC 5546), read by two
 * libraries that know nothing of each other.
 */
class SchedulingMessageTest {

    private static final String HARD_TEXT =
            "Café; a, b \\ c\nDTSTART:19700101T000000Z\r\n😀 " + "Lange Wörter".repeat(20) + " \"quoted\" ^n";

    private static final CalendarEvent REQUEST = anEvent()
            .texts("Appointment", "Lindenstraße 5, 10115 Berlin", HARD_TEXT)
            .build();
    private static final CalendarEvent UPDATE =
            REQUEST.moved(START.plus(Duration.ofDays(1)), END.plus(Duration.ofDays(1)), SENT.plusSeconds(60));
    private static final CalendarEvent CANCELLATION = UPDATE.cancelled(SENT.plusSeconds(120));

    static Stream<CalendarEvent> messages() {
        return Stream.of(REQUEST, UPDATE, CANCELLATION);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void bothLibrariesFindNothingWrong(CalendarEvent event) {
        String text = new CalendarWriter().write(event);
        assertThat(ParsedCalendar.of(text).isValid()).isTrue();
        assertThat(second(text).validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(Biweekly.parse(text).all()).as("calendar objects").hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void bothLibrariesReadTheSame(CalendarEvent event) {
        String text = new CalendarWriter().write(event);
        ParsedCalendar first = ParsedCalendar.of(text);
        ICalendar second = second(text);
        VEvent read = second.getEvents().get(0);

        assertThat(second.getMethod().getValue())
                .isEqualTo(first.method())
                .isEqualTo(event.method().name());
        assertThat(read.getUid().getValue()).isEqualTo(first.value("UID")).isEqualTo(event.uid());
        assertThat(read.getSequence().getValue()).isEqualTo(event.sequence());
        assertThat(first.value("SEQUENCE")).isEqualTo("" + event.sequence());
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(event.start());
        assertThat(read.getDateEnd().getValue().toInstant()).isEqualTo(event.end());
        assertThat(read.getSummary().getValue()).isEqualTo(first.value("SUMMARY"));
        assertThat(read.getDescription().getValue())
                .isEqualTo(first.value("DESCRIPTION"))
                .isEqualTo(HARD_TEXT.replace("\r\n", "\n"));
        assertThat(read.getOrganizer().getCommonName()).isEqualTo(first.parameter("ORGANIZER", "CN"));
    }

    @Test
    void oneBookingKeepsItsUidAndCountsItsMessages() {
        List<VEvent> events = messages()
                .map(event ->
                        second(new CalendarWriter().write(event)).getEvents().get(0))
                .toList();
        assertThat(events.stream().map(event -> event.getUid().getValue()).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(events.stream().map(event -> event.getSequence().getValue())).containsExactly(0, 1, 2);
        assertThat(events.stream().map(event -> event.getDateTimeStamp().getValue()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void organizerAndAttendeeAreTheSameInEveryMessage(CalendarEvent event) {
        // RFC 5546 §3.2.2 and §3.2.5: exactly one ORGANIZER; the attendees that the message concerns.
        VEvent read = second(new CalendarWriter().write(event)).getEvents().get(0);
        assertThat(read.getOrganizer().getEmail()).isEqualTo("praxis@lindenhof.example");
        assertThat(read.getAttendees()).extracting(Attendee::getEmail).containsExactly("client@example.com");
        assertThat(read.getAttendees().get(0).getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(read.getAttendees().get(0).getRsvp()).isFalse();
    }

    @Test
    void onlyTheCancellationIsCancelled() {
        assertThat(messages()
                        .map(event -> second(new CalendarWriter().write(event))
                                .getEvents()
                                .get(0)
                                .getStatus()
                                .getValue()))
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void theMethodStandsInTheHeaderAndInTheMediaType(CalendarEvent event) {
        String text = new CalendarWriter().write(event);
        String header = text.substring(0, text.indexOf("BEGIN:VEVENT"));
        assertThat(header).contains("\r\nMETHOD:" + event.method() + "\r\n");
        assertThat(text.split("METHOD:", -1)).hasSize(2);
        assertThat(event.mediaType()).isEqualTo("text/calendar; charset=UTF-8; method=" + event.method());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void timesAreInUtcAndLinesEndAndFoldAsTheyShould(CalendarEvent event) {
        String text = new CalendarWriter().write(event);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("TZID", "VTIMEZONE");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(
                        line -> new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(line));
        assertThat(text.replace("\r\n ", "").split("\r\n"))
                .filteredOn(line -> line.matches("(DTSTAMP|DTSTART|DTEND).*"))
                .hasSize(3)
                .allMatch(line -> line.matches("[A-Z]+:[0-9]{8}T[0-9]{6}Z"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyPropertyStandsAsOftenAsItMay(CalendarEvent event) {
        // RFC 5546 §3.2.2 and §3.2.5, of what is sent here.
        List<String> names =
                ParsedCalendar.of(new CalendarWriter().write(event)).propertyNames();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("UID", "DTSTAMP", "SEQUENCE", "ORGANIZER", "ATTENDEE", "DTSTART", "SUMMARY")
                .doesNotContain("REQUEST-STATUS", "CONTACT");
    }

    private static ICalendar second(String text) {
        return Biweekly.parse(text).first();
    }
}

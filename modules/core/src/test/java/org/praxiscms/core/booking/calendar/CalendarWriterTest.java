package org.praxiscms.core.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.SENT;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.anEvent;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.booking.calendar.CalendarEvent.Method;

class CalendarWriterTest {

    private static final CalendarWriter WRITER = new CalendarWriter();

    @Test
    void writesARequest() {
        assertThat(WRITER.write(anEvent().build())).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Appointments//EN
                CALSCALE:GREGORIAN
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:3f1c2a9e-7b64-4a58-9d0f-5a2b7c11e9d4
                SEQUENCE:0
                DTSTAMP:20270601T081530Z
                DTSTART:20270616T070000Z
                DTEND:20270616T075000Z
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                SUMMARY:Appointment
                LOCATION:Lindenstraße 5\\, 10115 Berlin
                DESCRIPTION:Please ring at the door.\\nSecond floor.
                URL:https://lindenhof.example/booking/7K2M
                ORGANIZER;CN="Praxis Lindenhof":mailto:praxis@lindenhof.example
                ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALS
                 E:mailto:client@example.com
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void isReadByOthers() {
        ParsedCalendar read = ParsedCalendar.of(WRITER.write(anEvent().build()));

        assertThat(read.isValid()).isTrue();
        assertThat(read.method()).isEqualTo("REQUEST");
        assertThat(read.value("UID")).isEqualTo("3f1c2a9e-7b64-4a58-9d0f-5a2b7c11e9d4");
        assertThat(read.value("SEQUENCE")).isEqualTo("0");
        assertThat(read.value("DTSTART")).isEqualTo("20270616T070000Z");
        assertThat(read.value("DTEND")).isEqualTo("20270616T075000Z");
        assertThat(read.value("LOCATION")).isEqualTo("Lindenstraße 5, 10115 Berlin");
        assertThat(read.value("DESCRIPTION")).isEqualTo("Please ring at the door.\nSecond floor.");
        assertThat(read.value("URL")).isEqualTo("https://lindenhof.example/booking/7K2M");
        assertThat(read.value("ORGANIZER")).isEqualTo("mailto:praxis@lindenhof.example");
        assertThat(read.parameter("ORGANIZER", "CN")).isEqualTo("Praxis Lindenhof");
        assertThat(read.value("ATTENDEE")).isEqualTo("mailto:client@example.com");
    }

    @Test
    void cancelsUnderTheSameUid() {
        CalendarEvent event = anEvent().build();
        ParsedCalendar first = ParsedCalendar.of(WRITER.write(event));
        ParsedCalendar last = ParsedCalendar.of(WRITER.write(event.cancelled(SENT)));

        assertThat(last.isValid()).isTrue();
        assertThat(last.method()).isEqualTo("CANCEL");
        assertThat(last.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(last.value("SEQUENCE")).isEqualTo("1");
        for (String kept : List.of("UID", "DTSTART", "ORGANIZER", "ATTENDEE")) {
            assertThat(last.value(kept)).isEqualTo(first.value(kept));
        }
    }

    @Test
    void publishesWithoutAttendee() {
        ParsedCalendar read =
                ParsedCalendar.of(WRITER.write(anEvent().published().build()));

        assertThat(read.isValid()).isTrue();
        assertThat(read.method()).isEqualTo(Method.PUBLISH.name());
        assertThat(read.value("STATUS")).isEqualTo("CONFIRMED");
        assertThat(read.propertyNames()).doesNotContain("ATTENDEE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "\u00A0", "\u07FF", "\u0800", "\uFFFD", "\uD800\uDC00", "aü€😀"})
    void foldsAtSeventyFiveOctetsBetweenCharacters(String characters) {
        for (int shift = 0; shift < 5; shift++) {
            String summary = "a".repeat(shift) + characters.repeat(80);
            String text = WRITER.write(anEvent().texts(summary, "x", "y").build());
            List<String> lines = text.lines().toList();

            assertThat(lines).allMatch(line -> octets(line) <= 75);
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).startsWith(" ")) {
                    String next = Character.toString(lines.get(i).codePointAt(1));
                    assertThat(octets(lines.get(i - 1) + next)).isGreaterThan(75);
                }
            }
            assertThat(ParsedCalendar.of(text).value("SUMMARY")).isEqualTo(summary);
        }
    }

    @Test
    void dropsControlCharactersAndKeepsLineBreaks() {
        String text = WRITER.write(anEvent()
                .texts("a\u0000b\u0007c\u009Bd\u007Fe\tf", "1\r2\n3\r\n4\u20285", "\uD83D!")
                .build());
        ParsedCalendar read = ParsedCalendar.of(text);

        assertThat(read.value("SUMMARY")).isEqualTo("abcde f");
        assertThat(read.value("LOCATION")).isEqualTo("1\n2\n3\n4\n5");
        assertThat(read.value("DESCRIPTION")).isEqualTo("\uFFFD!");
    }

    @Test
    void encodesNamesAsParameters() {
        String text = WRITER.write(anEvent()
                .names("Dr. \"Bea\" ^ Ott; Praxis: am See, 2", "x\\\r\nDTSTART:19700101T000000Z")
                .build());

        assertThat(text.replace("\r\n ", ""))
                .contains("ORGANIZER;CN=\"Dr. ^'Bea^' ^^ Ott; Praxis: am See, 2\":mailto:")
                .contains("ATTENDEE;CN=\"x/^nDTSTART:19700101T000000Z\";CUTYPE=");
        assertThat(ParsedCalendar.of(text).value("DTSTART")).isEqualTo("20270616T070000Z");
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}

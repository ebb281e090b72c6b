package org.praxiscms.core.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.anEvent;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hostile texts and names: whatever they hold, it stays inside its own line. */
class CalendarInjectionTest {

    private static final CalendarWriter WRITER = new CalendarWriter();
    private static final List<String> PROPERTIES = List.of(("BEGIN VERSION PRODID CALSCALE METHOD"
                    + " BEGIN UID SEQUENCE DTSTAMP DTSTART DTEND STATUS TRANSP SUMMARY LOCATION DESCRIPTION"
                    + " URL ORGANIZER ATTENDEE END END")
            .split(" "));

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void neverBreaksOutOfALine(
            @ForAll("hostile") String summary,
            @ForAll("hostile") String location,
            @ForAll("hostile") String description,
            @ForAll("hostile") String organizer,
            @ForAll("hostile") String attendee) {
        String text = WRITER.write(anEvent()
                .texts(summary, location, description)
                .names(organizer, attendee)
                .build());

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "").codePoints()).noneMatch(Character::isISOControl);
        assertThat(text.split("\r\n")).allMatch(line -> octets(line) <= 75);
        assertThat(Arrays.stream(text.replace("\r\n ", "").split("\r\n")).map(line -> line.split("[:;]", 2)[0]))
                .isEqualTo(PROPERTIES);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isReadByOthers(@ForAll("hostile") String summary, @ForAll("hostile") String description) {
        ParsedCalendar read = ParsedCalendar.of(
                WRITER.write(anEvent().texts(summary, "", description).build()));

        assertThat(read.propertyNames()).containsExactlyElementsOf(PROPERTIES.subList(6, 19));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void keepsEveryCharacterOfAText(@ForAll("hostile") String summary) {
        String text = WRITER.write(anEvent().texts(summary, "", "").build());

        assertThat(decoded("\\\\([n;,\\\\])", first("SUMMARY:(.*)", text))).isEqualTo(new CleanText(summary).value());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void keepsANameBetweenItsQuotes(@ForAll("hostile") String name) {
        String text = WRITER.write(anEvent().names(name, "x").build());

        assertThat(decoded("\\^([n'^])", first("ORGANIZER;CN=\"([^\"]*)\":mailto:.*", text)))
                .isEqualTo(new CleanText(name).value().replace('\\', '/'));
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "\r", "\n", "\r\n", "\r\n ", "\t", " ", "\\", "\\n", "\\N", ";", ",", ":", "\"", "^",
                                "^n", "^'", "^^", "=", "\u0000", "\u001B", "\u0085", "\u2028", "\uD800", "\uDC00", "ü",
                                "€", "😀"),
                        Arbitraries.of(
                                "\r\nATTENDEE:mailto:eve@example.com",
                                "END:VEVENT",
                                "\nBEGIN:VALARM\nACTION:AUDIO",
                                "\";X=\"",
                                ":mailto:eve@example.com",
                                "word",
                                "x".repeat(80)),
                        Arbitraries.chars().all().map(String::valueOf))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static String first(String pattern, String text) {
        return text.replace("\r\n ", "")
                .lines()
                .map(Pattern.compile(pattern)::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /**
     * Takes escapes back one by one from the left: RFC 5545 §3.3.11, RFC 6868 §3.2. (ical4j 4.4
     * replaces one kind after the other, and so takes an escaped escape for a line break.)
     */
    private static String decoded(String escape, String value) {
        return Pattern.compile(escape)
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "n" -> "\n";
                            case "'" -> "\"";
                            default -> found.group(1);
                        }));
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}

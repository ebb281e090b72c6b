package org.praxiscms.core.booking.calendar.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.praxiscms.core.booking.slot.TimeSlot;

/** Calendars as other programs write them: each a file, with the busy times that it means beside it. */
class ForeignCalendarTest {

    @ParameterizedTest
    @MethodSource("names")
    void theBusyTimesAreThoseMeant(String name) throws IOException {
        JsonObject meant = meant(name);
        ZoneId zone = ZoneId.of(meant.getString("zone"));
        Instant from =
                LocalDate.parse(meant.getString("from")).atStartOfDay(zone).toInstant();
        Instant to = LocalDate.parse(meant.getString("to")).atStartOfDay(zone).toInstant();
        OutsideCalendar calendar = OutsideCalendar.of(bytes(name + ".ics"));
        assertThat(calendar.uids()).noneMatch(uid -> uid.contains("\u0000"));
        assertThat(calendar.busyTimes(zone, new Span(from, to, to), Set.of()).times())
                .as(meant.getString("why"))
                .isEqualTo(times(meant.getJsonArray("busy")));
    }

    @Test
    void everyCalendarHasItsBusyTimes() throws IOException, URISyntaxException {
        assertThat(names())
                .hasSizeGreaterThanOrEqualTo(25)
                .allSatisfy(name -> assertThat(meant(name)).containsKey("busy"));
    }

    static List<String> names() throws IOException, URISyntaxException {
        Path folder = Path.of(
                        ForeignCalendarTest.class.getResource("11-utf16.ics").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ics"))
                    .map(name -> name.substring(0, name.length() - ".ics".length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<TimeSlot> times(JsonArray pairs) {
        return pairs.getValuesAs(JsonArray.class).stream()
                .map(pair -> new TimeSlot(Instant.parse(pair.getString(0)), Instant.parse(pair.getString(1))))
                .toList();
    }

    private static JsonObject meant(String name) throws IOException {
        try (InputStream file = ForeignCalendarTest.class.getResourceAsStream(name + ".json");
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream stream = ForeignCalendarTest.class.getResourceAsStream(file)) {
            return stream.readAllBytes();
        }
    }
}

package org.praxiscms.core.booking.calendar.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.booking.slot.TimeSlot;

/** Recurring events made at random, against a library that works them out in another way. */
class RecurrenceOracleTest {

    private static final int CASES = 250;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Instant FROM = Instant.parse("2027-01-15T00:00:00Z");
    private static final Instant TO = Instant.parse("2028-03-01T00:00:00Z");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Vienna", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"})
    void bothFindTheSameInstances(String zone) {
        Random random = new Random(zone.hashCode());
        for (int i = 0; i < CASES; i++) {
            String text = calendar(event(random, zone));
            assertThat(ours(text, zone)).as(text).isEqualTo(theirs(text, zone));
        }
    }

    private static Set<Instant> ours(String text, String zone) {
        return OutsideCalendar.of(text.getBytes(StandardCharsets.UTF_8))
                .busyTimes(ZoneId.of(zone), new Span(FROM, TO, TO), Set.of())
                .times()
                .stream()
                .map(TimeSlot::start)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Instant> theirs(String text, String zone) {
        try {
            VEvent event = (VEvent) new CalendarBuilder()
                    .build(new StringReader(text))
                    .getComponents()
                    .get(0);
            Period<ZonedDateTime> span = new Period<>(FROM.atZone(ZoneId.of(zone)), TO.atZone(ZoneId.of(zone)));
            Set<Instant> starts = event.calculateRecurrenceSet(span).stream()
                    .map(period -> Instant.from(period.getStart()))
                    .collect(Collectors.toCollection(TreeSet::new));
            // It leaves out a start that its rule does not give. RFC 5545 §3.8.5.3 counts it, and calls the rest
            // undefined.
            Instant first = Instant.from(event.getDateTimeStart().getDate());
            if (!text.contains("EXDATE") && !first.isBefore(FROM) && first.isBefore(TO)) {
                starts.add(first);
            }
            return starts;
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String calendar(String event) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\nBEGIN:VEVENT\nUID:1\n" + event
                        + "DURATION:PT1M\nEND:VEVENT\nEND:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    private static String event(Random random, String zone) {
        LocalDateTime start = LocalDateTime.of(2020 + random.nextInt(8), 1 + random.nextInt(12), 1, 9, 30)
                .plusDays(random.nextInt(28));
        String at = ";TZID=" + zone + ":";
        StringBuilder event = new StringBuilder("DTSTART" + at + WRITTEN.format(start) + "\n");
        event.append("RRULE:").append(rule(random, start, zone)).append('\n');
        if (random.nextInt(3) == 0) {
            event.append("EXDATE").append(at).append(WRITTEN.format(start.plusWeeks(random.nextInt(400))));
            event.append(',').append(WRITTEN.format(start)).append('\n');
        }
        if (random.nextInt(3) == 0) {
            event.append("RDATE").append(at).append("20270320T111500,20270701T111500\n");
        }
        return event.toString();
    }

    private static String rule(Random random, LocalDateTime start, String zone) {
        List<String> parts = new ArrayList<>();
        String day = DAYS.get(start.getDayOfWeek().getValue() - 1);
        switch (random.nextInt(8)) {
            case 0 -> parts.add("FREQ=DAILY");
            case 1 -> parts.addAll(List.of("FREQ=DAILY", "BYDAY=MO,WE,FR," + day));
            case 2 -> parts.add("FREQ=WEEKLY");
            case 3 -> parts.addAll(List.of("FREQ=WEEKLY", "BYDAY=TU," + day, "WKST=" + DAYS.get(random.nextInt(7))));
            case 4 -> parts.addAll(List.of("FREQ=MONTHLY", "BYMONTHDAY=" + start.getDayOfMonth() + ",31,-1"));
            case 5 -> parts.addAll(List.of("FREQ=MONTHLY", "BYDAY=" + (random.nextBoolean() ? "2" : "-1") + day));
            case 6 -> parts.addAll(List.of("FREQ=MONTHLY", "BYDAY=MO,TU,WE,TH,FR", "BYSETPOS=-1,1"));
            default -> parts.addAll(List.of("FREQ=YEARLY", "BYMONTH=3,10", "BYDAY=-1SU,1" + day));
        }
        if (random.nextBoolean()) {
            parts.add("INTERVAL=" + (1 + random.nextInt(4)));
        }
        switch (random.nextInt(3)) {
            case 0 -> parts.add("COUNT=" + (1 + random.nextInt(800)));
            case 1 ->
                parts.add("UNTIL="
                        + WRITTEN.format(start.plusDays(random.nextInt(3000))
                                .atZone(ZoneId.of(zone))
                                .withZoneSameInstant(ZoneId.of("UTC")))
                        + "Z");
            default -> parts.add("X-NOTHING=1");
        }
        parts.remove("X-NOTHING=1");
        return String.join(";", parts);
    }
}

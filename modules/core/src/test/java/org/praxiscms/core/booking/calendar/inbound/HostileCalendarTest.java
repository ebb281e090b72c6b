package org.praxiscms.core.booking.calendar.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.praxiscms.core.booking.calendar.inbound.Agenda.event;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were made to keep the reader busy, or that are no calendar at all. Reading each of them ends. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileCalendarTest {

    private static final int FIVE_MEGABYTES = 5_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "<!DOCTYPE html><html><body>Please sign in</body></html>",
                "{\"busy\": []}",
                "BEGIN:VCARD\nFN:Ann\nEND:VCARD\n",
                "BEGIN:VEVENT\nDTSTART:20270310T080000Z\nEND:VEVENT\n",
                "BEGIN:VCALENDAR\nVERSION:2.0\n",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270310T080000Z\nEND:VEVENT\n",
                "BEGIN:VCALENDAR\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTA"
            })
    void whatIsNoWholeCalendarIsRefused(String text) {
        assertThatThrownBy(() -> Agenda.text(text).busy("2027-03-01", "2027-04-01"))
                .isInstanceOf(NotACalendar.class);
    }

    @Test
    void anEmptyCalendarIsOne() {
        assertThat(Agenda.of().busy("2027-03-01", "2027-04-01")).isEmpty();
        assertThat(Agenda.text("\uFEFFBEGIN:VCALENDAR\nEND:VCALENDAR").busy("2027-03-01", "2027-04-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=SECONDLY;COUNT=2147483647",
                "FREQ=MINUTELY",
                "FREQ=YEARLY;BYYEARDAY=1,2,3,4,5,6,7,8,9;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19;"
                        + "BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15;BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14"
            })
    void whatRepeatsTooOftenIsRefused(String rule) {
        assertThatThrownBy(() -> Agenda.of(event("DTSTART:00010101T000000Z", "DURATION:PT1S", "RRULE:" + rule))
                        .busy("2027-03-01", "2028-03-01"))
                .isInstanceOf(TooComplexCalendar.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20270301T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY;INTERVAL=2",
                "DTSTART:00010101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY",
                "DTSTART:20270301T000000Z\nDURATION:PT1S\nRRULE:FREQ=DAILY\nEXRULE:FREQ=SECONDLY;COUNT=2147483647"
            })
    void oneThatRepeatsTooOftenIsCountedAndLeavesTheOthers(String lines) {
        String other = "BEGIN:VEVENT\nUID:other\nDTSTART:20270310T080000Z\nDURATION:PT1H\nEND:VEVENT";
        for (Agenda agenda : new Agenda[] {Agenda.of(event(lines), other), Agenda.of(other, event(lines))}) {
            BusyTimes times = agenda.times("2027-03-01", "2028-03-01");
            assertThat(times.notUnderstood()).isEqualTo(1);
            assertThat(times.times()).anyMatch(time -> time.start().equals(Instant.parse("2027-03-10T08:00:00Z")));
        }
    }

    @Test
    void whatTakesNoTimeNeedNotBeFollowed() {
        String free = "DTSTART:20270301T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY\nTRANSP:TRANSPARENT";
        BusyTimes times = Agenda.of(events(100, free)).times("2027-03-01", "2028-03-01");
        assertThat(times.times()).isEmpty();
        assertThat(times.notUnderstood()).isZero();
    }

    @Test
    void aFloodOfEventsWithoutEndEnds() {
        String event = "BEGIN:VEVENT\nUID:1\nDTSTART:20270310T080000Z\nEND:VEVNT\n";
        int number = FIVE_MEGABYTES / event.length();
        assertThat(Agenda.of(event.repeat(number).strip())
                        .times("2027-03-01", "2027-04-01")
                        .notUnderstood())
                .isEqualTo(number);
    }

    @Test
    void aFloodOfSeriesAndChangesUnderOneNameIsRefused() {
        String master = event("DTSTART:20270310T080000Z") + "\n";
        String change = event("RECURRENCE-ID:20270310T080000Z", "DTSTART:20270310T080000Z") + "\n";
        assertThatThrownBy(() ->
                        Agenda.of(master.repeat(20_000) + change.repeat(20_000)).times("2027-03-01", "2027-04-01"))
                .isInstanceOf(TooComplexCalendar.class);
    }

    @Test
    void aYearOfSecondsIsRefused() {
        assertThatThrownBy(() -> Agenda.of(
                                event("DTSTART:20270301T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY;INTERVAL=2"))
                        .busy("2027-03-01", "2028-03-01"))
                .isInstanceOf(TooComplexCalendar.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6,9,11",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=WEEKLY;INTERVAL=2147483647;BYDAY=MO",
                "FREQ=YEARLY;INTERVAL=2147483647"
            })
    void aRuleThatNeverMatchesAgainEnds(String rule) {
        assertThat(Agenda.of(event("DTSTART:20270310T080000Z", "DURATION:PT1H", "RRULE:" + rule))
                        .busy("2027-03-01", "2028-03-01"))
                .contains("2027-03-10 09:00 – 2027-03-10 10:00");
    }

    @Test
    void manyRulesThatNeverMatchAreRefused() {
        String never = "DTSTART:20270310T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31";
        assertThatThrownBy(() -> Agenda.of(events(40_000, never)).busy("2027-03-01", "2028-03-01"))
                .isInstanceOf(TooComplexCalendar.class);
    }

    @Test
    void aFloodOfDatesEnds() {
        String dates =
                IntStream.range(0, 300_000).mapToObj(i -> "20270310T080000Z").collect(Collectors.joining(","));
        String start = "DTSTART:20270310T080000Z\nDURATION:PT1H\n";
        assertThat(Agenda.of(event(start + "RDATE:" + dates)).busy("2027-03-01", "2027-04-01"))
                .hasSize(1);
        assertThat(Agenda.of(event(start + "EXDATE:" + dates)).busy("2027-03-01", "2027-04-01"))
                .isEmpty();
    }

    @Test
    void moreSeparateTimesThanAnybodyHasAreRefused() {
        String minutes = "DTSTART:20270301T000000Z\nDURATION:PT30M\nRRULE:FREQ=HOURLY;COUNT=8000";
        String others = "DTSTART:20280301T000000Z\nDURATION:PT30M\nRRULE:FREQ=HOURLY;COUNT=8000";
        assertThatThrownBy(
                        () -> Agenda.of(events(1, minutes), events(1, others)).busy("2027-03-01", "2029-03-01"))
                .isInstanceOf(TooComplexCalendar.class);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> Agenda.text("BEGIN:VCALENDAR\n" + "BEGIN:A\n".repeat(FIVE_MEGABYTES / 8))
                        .busy("2027-03-01", "2027-04-01"))
                .isInstanceOf(TooComplexCalendar.class);
    }

    @Test
    void megabytesInOneLineEnd() {
        String text = "x".repeat(FIVE_MEGABYTES);
        for (String line : new String[] {
            "SUMMARY:" + text,
            text,
            "X;" + "a=b;".repeat(FIVE_MEGABYTES / 8) + ":c",
            "DTSTART;TZID=\"" + text + ":y",
            "RRULE:FREQ=DAILY;BYDAY=" + "MO,".repeat(FIVE_MEGABYTES / 4),
            "UID:" + text,
            "END:" + text
        }) {
            assertThat(Agenda.of(event("DTSTART:20270310T080000Z", "DURATION:PT1H", line))
                            .times("2027-03-01", "2027-04-01"))
                    .isNotNull();
        }
        assertThat(Agenda.of(event("DTSTART:20270310T080000Z", "SUMMARY:" + "\n x".repeat(FIVE_MEGABYTES / 4)))
                        .times("2027-03-01", "2027-04-01"))
                .isNotNull();
    }

    @Test
    void aClockThatNeverRestsIsRefused() {
        String zone = "BEGIN:VTIMEZONE\nTZID:mad\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\n"
                + "TZOFFSETTO:+0200\nRRULE:FREQ=MINUTELY\nEND:STANDARD\nEND:VTIMEZONE";
        assertThatThrownBy(() -> Agenda.of(zone, event("DTSTART;TZID=mad:20270310T080000", "DURATION:PT1H"))
                        .busy("2027-03-01", "2027-04-01"))
                .isInstanceOf(TooComplexCalendar.class);
    }

    @Test
    void daysFarOutsideHistoryEnd() {
        assertThat(Agenda.of(event("DTSTART:00000101T000000Z", "DURATION:P99999W", "RRULE:FREQ=YEARLY"))
                        .busy("2027-03-01", "2027-04-01"))
                .containsExactly("2027-03-01 00:00 – 2027-04-01 00:00");
        assertThat(Agenda.of(event("DTSTART:99991231T235959Z", "DURATION:P99999W", "RRULE:FREQ=DAILY"))
                        .busy("2027-03-01", "2027-04-01"))
                .isEmpty();
    }

    @Test
    void timeEndsWhatStepsDoNot() {
        AtomicLong clock = new AtomicLong();
        Effort effort = new Effort(() -> clock.addAndGet(1_000_000_000L));
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        effort.spend(1);
                    }
                })
                .isInstanceOf(TooComplexCalendar.class)
                .hasMessageContaining("ns");
    }

    private static String events(int number, String lines) {
        return IntStream.range(0, number)
                .mapToObj(i -> "BEGIN:VEVENT\nUID:" + lines.hashCode() + i + "\n" + lines + "\nEND:VEVENT")
                .collect(Collectors.joining("\n"));
    }
}

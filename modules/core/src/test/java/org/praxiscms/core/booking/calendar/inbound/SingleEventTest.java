package org.praxiscms.core.booking.calendar.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.core.booking.calendar.inbound.Agenda.event;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that happen once, busy times without events, and what takes no time. */
class SingleEventTest {

    private static final String NINE = "DTSTART:20270310T080000Z";
    private static final String TEN = "DTEND:20270310T090000Z";
    private static final String NINE_TO_TEN = "2027-03-10 09:00 – 2027-03-10 10:00";

    @Test
    void anEventInUtcIsBusyOnTheWallClock() {
        assertThat(Agenda.of(event(NINE, TEN)).busy("2027-03-01", "2027-04-01")).containsExactly(NINE_TO_TEN);
    }

    @Test
    void floatingTimeIsThePractitioners() {
        Agenda agenda = Agenda.of(event("DTSTART:20270310T090000", "DTEND:20270310T100000"));
        assertThat(agenda.busy("2027-03-01", "2027-04-01")).containsExactly(NINE_TO_TEN);
        assertThat(agenda.in("Pacific/Auckland").busy("2027-03-01", "2027-04-01"))
                .containsExactly(NINE_TO_TEN);
    }

    @Test
    void aWholeDayIsThePractitionersDay() {
        Agenda agenda = Agenda.of(event("DTSTART;VALUE=DATE:20270328", "DTEND;VALUE=DATE:20270330"));
        assertThat(agenda.busy("2027-03-01", "2027-04-01")).containsExactly("2027-03-28 00:00 – 2027-03-30 00:00");
        assertThat(agenda.in("America/New_York").busy("2027-03-01", "2027-04-01"))
                .containsExactly("2027-03-28 00:00 – 2027-03-30 00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X:y", "DTEND;VALUE=DATE:20270310", "DTEND;VALUE=DATE:20270309", "DURATION:P1D"})
    void aWholeDayWithoutAUsableEndTakesThatDay(String end) {
        assertThat(Agenda.of(event("DTSTART;VALUE=DATE:20270310", end)).busy("2027-03-01", "2027-04-01"))
                .containsExactly("2027-03-10 00:00 – 2027-03-11 00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H, 2027-03-10 10:00",
        "PT90M, 2027-03-10 10:30",
        "P1D, 2027-03-11 09:00",
        "P1DT1H, 2027-03-11 10:00",
        "P1W, 2027-03-17 09:00",
        "+PT30M, 2027-03-10 09:30"
    })
    void aDurationGivesTheEnd(String duration, String end) {
        assertThat(Agenda.of(event(NINE, "DURATION:" + duration)).busy("2027-03-01", "2027-04-01"))
                .containsExactly("2027-03-10 09:00 – " + end);
    }

    @Test
    void aDayOfADurationIsADayOfTheCalendar() {
        assertThat(Agenda.of(event("DTSTART;TZID=Europe/Vienna:20270327T120000", "DURATION:P1D"))
                        .busy("2027-03-01", "2027-04-01"))
                .containsExactly("2027-03-27 12:00 – 2027-03-28 12:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X:y", "DTEND:20270310T080000Z", "DTEND:20270310T070000Z", "DURATION:-PT1H"})
    void aTimeWithoutAUsableEndTakesNoTime(String end) {
        assertThat(Agenda.of(event(NINE, end)).busy("2027-03-01", "2027-04-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRANSP:TRANSPARENT",
                "TRANSP:transparent",
                "STATUS:CANCELLED",
                "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
                "TRANSP:OPAQUE\nX-MICROSOFT-CDO-BUSYSTATUS:FREE",
                "TRANSP:TRANSPARENT\nX-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE"
            })
    void whatIsFreeOrCancelledTakesNoTime(String lines) {
        BusyTimes times = Agenda.of(event(NINE, TEN, lines)).times("2027-03-01", "2027-04-01");
        assertThat(times.times()).isEmpty();
        assertThat(times.notUnderstood()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRANSP:OPAQUE",
                "STATUS:TENTATIVE",
                "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
                "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
                "X-MICROSOFT-CDO-BUSYSTATUS:OOF",
                "X-MICROSOFT-CDO-BUSYSTATUS:WHATEVER",
                "TRANSP:TRANSPARENT\nX-MICROSOFT-CDO-BUSYSTATUS:OOF"
            })
    void whatIsBusyTentativeOrAwayTakesTime(String lines) {
        assertThat(Agenda.of(event(NINE, TEN, lines)).busy("2027-03-01", "2027-04-01"))
                .containsExactly(NINE_TO_TEN);
    }

    @Test
    void ourOwnEventsComingBackCountForNothing() {
        Agenda agenda = Agenda.of(event(NINE, TEN), "BEGIN:VEVENT\nUID:theirs\n" + NINE + "\n" + TEN + "\nEND:VEVENT");
        assertThat(agenda.without("one").times("2027-03-01", "2027-04-01").soon())
                .isEqualTo(1);
        assertThat(agenda.without("one", "theirs").busy("2027-03-01", "2027-04-01"))
                .isEmpty();
    }

    @Test
    void freeBusyTellsPeriods() {
        assertThat(Agenda.of("""
                        BEGIN:VFREEBUSY
                        UID:fb
                        FREEBUSY:20270310T080000Z/20270310T090000Z,20270311T080000Z/PT2H
                        FREEBUSY;FBTYPE=BUSY-TENTATIVE:20270312T080000Z/PT1H
                        FREEBUSY;FBTYPE=X-ODD:20270313T080000Z/PT1H
                        FREEBUSY;FBTYPE=FREE:20270314T080000Z/PT1H
                        END:VFREEBUSY""").busy("2027-03-01", "2027-04-01"))
                .containsExactly(
                        NINE_TO_TEN,
                        "2027-03-11 09:00 – 2027-03-11 11:00",
                        "2027-03-12 09:00 – 2027-03-12 10:00",
                        "2027-03-13 09:00 – 2027-03-13 10:00");
    }

    @Test
    void timesThatOverlapOrTouchAreOne() {
        String later = "BEGIN:VEVENT\nUID:two\nDTSTART:20270310T083000Z\nDTEND:20270310T093000Z\nEND:VEVENT";
        String next = "BEGIN:VEVENT\nUID:three\nDTSTART:20270310T093000Z\nDTEND:20270310T094500Z\nEND:VEVENT";
        BusyTimes times = Agenda.of(next, event(NINE, TEN), later).times("2027-03-01", "2027-04-01");
        assertThat(times.times()).hasSize(1);
        assertThat(times.soon()).isEqualTo(3);
    }

    @Test
    void whatReachesInIsCutToTheSpan() {
        assertThat(Agenda.of(event("DTSTART:20270101T000000Z", "DTEND:20280101T000000Z"))
                        .busy("2027-03-01", "2027-03-02"))
                .containsExactly("2027-03-01 00:00 – 2027-03-02 00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTSTART:tomorrow", "DTSTART:20270230T090000Z", "DTSTART:20270310T2500Z", "SUMMARY:x"})
    void whatCannotBeReadIsCounted(String start) {
        BusyTimes times = Agenda.of(event(start, TEN), "BEGIN:VEVENT\n" + NINE + "\n" + TEN + "\nEND:VEVENT")
                .times("2027-03-01", "2027-04-01");
        assertThat(times.notUnderstood()).isEqualTo(1);
        assertThat(times.times()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTEND:soon", "DURATION:long", "DTEND:20270310T0"})
    void ofAnEventWhoseEndCannotBeReadAnHourIsKeptAndItIsCounted(String end) {
        BusyTimes times = Agenda.of(event(NINE, end)).times("2027-03-01", "2027-04-01");
        assertThat(times.times()).hasSize(1);
        assertThat(times.times().get(0).end()).isEqualTo("2027-03-10T09:00:00Z");
        assertThat(times.notUnderstood()).isEqualTo(1);
    }

    @Test
    void anEndWithoutAZoneIsOnTheClockOfTheStart() {
        assertThat(Agenda.of(event("DTSTART;TZID=America/New_York:20270310T030000", "DTEND:20270310T040000"))
                        .busy("2027-03-01", "2027-04-01"))
                .containsExactly(NINE_TO_TEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"END:EVENT\n", "", "BEGIN:VALARM\n", "END:VEVEN\nEND:VALARM\n"})
    void anEventWithoutItsEndIsReadAndCountedAndHoldsNoOther(String end) {
        String broken = "BEGIN:VEVENT\nUID:x\n" + NINE + "\n" + TEN + "\n" + end;
        String whole = event("DTSTART:20270311T080000Z", "DTEND:20270311T090000Z");
        for (String components : new String[] {broken + whole, whole + "\n" + broken.strip()}) {
            BusyTimes times = Agenda.of(components).times("2027-03-01", "2027-04-01");
            assertThat(times.times()).hasSize(2);
            assertThat(times.notUnderstood()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void letterSetsOfWindowsAreRead(String charset) {
        String text = Agenda.of(event(NINE, TEN)).text();
        for (String before : new String[] {"", "\r\n \r\n"}) {
            assertThat(OutsideCalendar.of((before + text).getBytes(Charset.forName(charset)))
                            .uids())
                    .containsExactly("one");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ann@example.org, DECLINED, ann@Example.org, 0",
        "ann@example.org, declined, ann@example.org, 0",
        "ann@example.org, DECLINED, bob@example.org, 1",
        "ann@example.org, ACCEPTED, ann@example.org, 1",
        "ann@example.org, NEEDS-ACTION, ann@example.org, 1",
        "Practice of ann@example.org, DECLINED, ann@example.org, 1",
        "Private, DECLINED, Private, 1"
    })
    void whatTheOwnerHasDeclinedTakesNoTimeWhereTheCalendarSaysWhoThatIs(
            String name, String status, String attendee, int busy) {
        String text = Agenda.of(
                        event(NINE, TEN, "ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=" + status + ":mailto:" + attendee))
                .text();
        assertThat(Agenda.text(text.replace("\r\n", "\n").replace("VERSION:2.0", "VERSION:2.0\nX-WR-CALNAME:" + name))
                        .busy("2027-03-01", "2027-04-01"))
                .hasSize(busy);
    }

    @Test
    void tasksNotesAndAlarmsAreNoBusyTime() {
        assertThat(Agenda.of(
                                "BEGIN:VTODO\nUID:t\n" + NINE + "\nDUE:20270310T090000Z\nEND:VTODO",
                                "BEGIN:VJOURNAL\nUID:j\n" + NINE + "\nEND:VJOURNAL",
                                event(
                                        "DTSTART:20270311T080000Z",
                                        "DTEND:20270311T090000Z",
                                        "BEGIN:VALARM",
                                        "TRIGGER:-PT15M",
                                        "DURATION:PT9H",
                                        "END:VALARM"))
                        .busy("2027-03-01", "2027-04-01"))
                .containsExactly("2027-03-11 09:00 – 2027-03-11 10:00");
    }
}

package org.praxiscms.core.booking.calendar.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.core.booking.calendar.inbound.Agenda.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that recur, and instances of them that differ. */
class RecurringEventTest {

    private static final String MONDAYS_AT_NINE = "DTSTART;TZID=Europe/Vienna:20270308T090000";
    private static final String ONE_HOUR = "DTEND;TZID=Europe/Vienna:20270308T100000";
    private static final String WEEKLY = "RRULE:FREQ=WEEKLY";

    @Test
    void nineOClockStaysNineWhenTheClockChanges() {
        assertThat(Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, WEEKLY)).busy("2027-03-15", "2027-04-07"))
                .containsExactly(
                        "2027-03-15 09:00 – 2027-03-15 10:00",
                        "2027-03-22 09:00 – 2027-03-22 10:00",
                        "2027-03-29 09:00 – 2027-03-29 10:00",
                        "2027-04-05 09:00 – 2027-04-05 10:00");
    }

    @Test
    void inUtcTheWallClockMoves() {
        assertThat(Agenda.of(event("DTSTART:20270308T080000Z", "DTEND:20270308T090000Z", WEEKLY))
                        .busy("2027-03-22", "2027-03-30"))
                .containsExactly("2027-03-22 09:00 – 2027-03-22 10:00", "2027-03-29 10:00 – 2027-03-29 11:00");
    }

    @Test
    void aTimeThatTheClockSkipsIsAnHourLater() {
        assertThat(Agenda.of(event("DTSTART;TZID=Europe/Vienna:20270327T023000", "DURATION:PT30M", "RRULE:FREQ=DAILY"))
                        .busy("2027-03-27", "2027-03-30"))
                .containsExactly(
                        "2027-03-27 02:30 – 2027-03-27 03:00",
                        "2027-03-28 03:30 – 2027-03-28 04:00",
                        "2027-03-29 02:30 – 2027-03-29 03:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=WEEKLY;UNTIL=20270329T070000Z",
                "RRULE:FREQ=WEEKLY;UNTIL=20270329T090000",
                "RRULE:FREQ=WEEKLY;UNTIL=20270329",
                "RRULE:FREQ=WEEKLY;COUNT=4",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;WKST=SU;COUNT=4;",
                "RRULE:UNTIL=20270404T235959Z;FREQ=DAILY;INTERVAL=7"
            })
    void theLastInstanceIsIncluded(String rule) {
        assertThat(Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, rule)).busy("2027-03-20", "2027-06-01"))
                .containsExactly("2027-03-22 09:00 – 2027-03-22 10:00", "2027-03-29 09:00 – 2027-03-29 10:00");
    }

    @Test
    void untilInUtcCountsOnTheEventsOwnClock() {
        // 29 March, 09:00 in Vienna is 07:00Z since the day before; one second less excludes it.
        assertThat(Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, "RRULE:FREQ=WEEKLY;UNTIL=20270329T065959Z"))
                        .busy("2027-03-20", "2027-06-01"))
                .containsExactly("2027-03-22 09:00 – 2027-03-22 10:00");
    }

    @Test
    void aRuleWithoutEndIsFollowedFromLongAgoAndToTheEndOfTheSpan() {
        BusyTimes times = Agenda.of(event("DTSTART;TZID=Europe/Vienna:19700105T090000", "DURATION:PT1H", WEEKLY))
                .times("2027-03-01", "2028-03-01");
        assertThat(times.times()).hasSize(53);
        assertThat(times.notUnderstood()).isZero();
    }

    @Test
    void wholeDaysRecurOnThePractitionersDays() {
        assertThat(Agenda.of(event("DTSTART;VALUE=DATE:20270327", "RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20270331"))
                        .busy("2027-03-01", "2027-05-01"))
                .containsExactly(
                        "2027-03-27 00:00 – 2027-03-28 00:00",
                        "2027-03-29 00:00 – 2027-03-30 00:00",
                        "2027-03-31 00:00 – 2027-04-01 00:00");
    }

    @Test
    void theStartCountsEvenWhereTheRuleDoesNotGiveIt() {
        assertThat(Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2"))
                        .busy("2027-03-01", "2027-04-01"))
                .startsWith("2027-03-08 09:00 – 2027-03-08 10:00", "2027-03-09 09:00 – 2027-03-09 10:00");
    }

    @Test
    void theLastFridayOfTheMonth() {
        assertThat(Agenda.of(event(
                                "DTSTART;TZID=Europe/Vienna:20260130T140000",
                                "DURATION:PT2H",
                                "RRULE:FREQ=MONTHLY;BYDAY=-1FR"))
                        .busy("2027-03-01", "2027-05-01"))
                .containsExactly("2027-03-26 14:00 – 2027-03-26 16:00", "2027-04-30 14:00 – 2027-04-30 16:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXDATE;TZID=Europe/Vienna:20270315T090000,20270329T090000",
                "EXDATE;TZID=Europe/Vienna:20270315T090000\nEXDATE:20270329T070000Z",
                "EXDATE:20270315T080000Z\nEXDATE;TZID=\"W. Europe Standard Time\":20270329T090000",
                "EXDATE;VALUE=DATE:20270315,20270329",
                "EXDATE:20270315,20270329"
            })
    void excludedInstancesAreFree(String lines) {
        assertThat(Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, WEEKLY, lines)).busy("2027-03-08", "2027-04-06"))
                .containsExactly(
                        "2027-03-08 09:00 – 2027-03-08 10:00",
                        "2027-03-22 09:00 – 2027-03-22 10:00",
                        "2027-04-05 09:00 – 2027-04-05 10:00");
    }

    @Test
    void anExclusionThatCannotBeReadExcludesNothing() {
        BusyTimes times =
                Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, "EXDATE:never")).times("2027-03-01", "2027-04-01");
        assertThat(times.times()).hasSize(1);
        assertThat(times.notUnderstood()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RDATE;TZID=Europe/Vienna:20270310T110000,20270311T110000",
                "RDATE:20270310T100000Z\nRDATE:20270311T100000Z",
                "RDATE;VALUE=PERIOD:20270310T100000Z/PT1H,20270311T100000Z/20270311T110000Z"
            })
    void extraDatesAreBusyToo(String lines) {
        assertThat(Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, lines)).busy("2027-03-01", "2027-04-01"))
                .containsExactly(
                        "2027-03-08 09:00 – 2027-03-08 10:00",
                        "2027-03-10 11:00 – 2027-03-10 12:00",
                        "2027-03-11 11:00 – 2027-03-11 12:00");
    }

    @Test
    void anInstanceIsMovedWithinTheSeries() {
        String moved = event(
                "RECURRENCE-ID;TZID=Europe/Vienna:20270315T090000",
                "DTSTART;TZID=Europe/Vienna:20270316T140000",
                "DURATION:PT30M");
        assertThat(Agenda.of(moved, event(MONDAYS_AT_NINE, ONE_HOUR, WEEKLY)).busy("2027-03-10", "2027-03-23"))
                .containsExactly("2027-03-16 14:00 – 2027-03-16 14:30", "2027-03-22 09:00 – 2027-03-22 10:00");
    }

    @Test
    void anInstanceIsMovedOutOfTheSpanOrIntoIt() {
        String out = event("RECURRENCE-ID:20270315T080000Z", "DTSTART:20270601T080000Z", "DURATION:PT1H");
        String in = event("RECURRENCE-ID:20270607T070000Z", "DTSTART:20270317T080000Z", "DURATION:PT1H");
        assertThat(Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, WEEKLY), out, in).busy("2027-03-15", "2027-03-23"))
                .containsExactly("2027-03-17 09:00 – 2027-03-17 10:00", "2027-03-22 09:00 – 2027-03-22 10:00");
    }

    @Test
    void anInstanceWithoutItsSeriesStandsForItself() {
        assertThat(Agenda.of(event(
                                "RECURRENCE-ID;TZID=Europe/Vienna:20270315T090000",
                                "DTSTART;TZID=Europe/Vienna:20270315T100000",
                                "DTEND;TZID=Europe/Vienna:20270315T110000"))
                        .busy("2027-03-01", "2027-04-01"))
                .containsExactly("2027-03-15 10:00 – 2027-03-15 11:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATUS:CANCELLED", "TRANSP:TRANSPARENT"})
    void aCancelledOrFreeInstanceIsFree(String line) {
        String gone = event("RECURRENCE-ID:20270315T080000Z", "DTSTART:20270315T080000Z", "DURATION:PT1H", line);
        assertThat(Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, WEEKLY), gone).busy("2027-03-10", "2027-03-23"))
                .containsExactly("2027-03-22 09:00 – 2027-03-22 10:00");
    }

    @Test
    void anInstanceOfWholeDaysIsNamedByItsDateInAnyForm() {
        String first = event("RECURRENCE-ID;VALUE=DATE:20270310", "DTSTART;VALUE=DATE:20270320");
        String second = event("RECURRENCE-ID:20270311T000000Z", "DTSTART;VALUE=DATE:20270322");
        assertThat(Agenda.of(event("DTSTART;VALUE=DATE:20270309", "RRULE:FREQ=DAILY;COUNT=3"), first, second)
                        .busy("2027-03-01", "2027-04-01"))
                .containsExactly(
                        "2027-03-09 00:00 – 2027-03-10 00:00",
                        "2027-03-20 00:00 – 2027-03-21 00:00",
                        "2027-03-22 00:00 – 2027-03-23 00:00");
    }

    @Test
    void theNewerOfTwoChangesCounts() {
        String newer =
                event("SEQUENCE:2", "RECURRENCE-ID:20270315T080000Z", "DTSTART:20270316T080000Z", "DURATION:PT1H");
        String older =
                event("SEQUENCE:1", "RECURRENCE-ID:20270315T080000Z", "DTSTART:20270317T080000Z", "DURATION:PT1H");
        for (Agenda agenda : new Agenda[] {Agenda.of(newer, older), Agenda.of(older, newer)}) {
            assertThat(agenda.busy("2027-03-10", "2027-03-20")).containsExactly("2027-03-16 09:00 – 2027-03-16 10:00");
        }
    }

    @Test
    void aChangeToThisAndAllThatFollowMovesThemAll() {
        String from = event(
                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Vienna:20270315T090000",
                "DTSTART;TZID=Europe/Vienna:20270316T100000",
                "DURATION:PT30M");
        assertThat(Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, "RRULE:FREQ=WEEKLY;COUNT=4"), from)
                        .busy("2027-03-01", "2027-05-01"))
                .containsExactly(
                        "2027-03-08 09:00 – 2027-03-08 10:00",
                        "2027-03-16 10:00 – 2027-03-16 10:30",
                        "2027-03-23 10:00 – 2027-03-23 10:30",
                        "2027-03-30 10:00 – 2027-03-30 10:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RRULE:FREQ=SOMETIMES", "RRULE:nonsense", "RRULE:", "RRULE:BYDAY=MO"})
    void aRuleThatMakesNoSenseLeavesTheStartAndIsCounted(String rule) {
        BusyTimes times = Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, rule)).times("2027-03-01", "2027-06-01");
        assertThat(times.times()).hasSize(1);
        assertThat(times.notUnderstood()).isEqualTo(1);
    }

    @Test
    void anInstanceThatDoesNotSayWhichStandsForItselfBesideTheSeries() {
        String odd = event("SEQUENCE:9", "RECURRENCE-ID:which", "DTSTART:20270317T080000Z", "DURATION:PT1H");
        BusyTimes times = Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, "RRULE:FREQ=WEEKLY;COUNT=2"), odd)
                .times("2027-03-01", "2027-04-01");
        assertThat(times.times()).hasSize(3);
        assertThat(times.soon()).isEqualTo(3);
        assertThat(times.notUnderstood()).isEqualTo(1);
    }

    @Test
    void aNewerRevisionThatIsCancelledFreesTheSeries() {
        String old = event("SEQUENCE:1", MONDAYS_AT_NINE, ONE_HOUR, WEEKLY);
        String gone = event("SEQUENCE:2", MONDAYS_AT_NINE, ONE_HOUR, WEEKLY, "STATUS:CANCELLED");
        assertThat(Agenda.of(old, gone).busy("2027-03-01", "2027-04-01")).isEmpty();
        assertThat(Agenda.of(gone, old).busy("2027-03-01", "2027-04-01")).isEmpty();
    }

    @Test
    void ofTwoEventsWithOneUidAndNoRevisionBothCount() {
        String changed = event("RECURRENCE-ID:20270310T080000Z", "DTSTART:20270312T080000Z", "DURATION:PT1H");
        BusyTimes times = Agenda.of(
                        event("DTSTART:20270310T080000Z", "DURATION:PT1H"),
                        event("DTSTART:20270311T080000Z", "DURATION:PT1H"),
                        changed)
                .times("2027-03-01", "2027-04-01");
        assertThat(times.soon()).isEqualTo(2);
        assertThat(times.times())
                .extracting(time -> time.start().toString())
                .containsExactly("2027-03-11T08:00:00Z", "2027-03-12T08:00:00Z");
    }

    @Test
    void aChangeToAllThatFollowMayBeNamedInUtcAndMovesTheDatesBesidesTheRuleToo() {
        String from = event(
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20270315T080000Z",
                "DTSTART;TZID=Europe/Vienna:20270315T100000",
                "DURATION:PT1H");
        assertThat(Agenda.of(
                                event(
                                        MONDAYS_AT_NINE,
                                        ONE_HOUR,
                                        "RRULE:FREQ=WEEKLY;COUNT=3",
                                        "RDATE;VALUE=PERIOD:20270317T080000Z/PT2H",
                                        "RDATE:20270318T090000"),
                                from)
                        .busy("2027-03-15", "2027-04-01"))
                .containsExactly(
                        "2027-03-15 10:00 – 2027-03-15 11:00",
                        "2027-03-17 10:00 – 2027-03-17 12:00",
                        "2027-03-18 10:00 – 2027-03-18 11:00",
                        "2027-03-22 10:00 – 2027-03-22 11:00");
    }

    @Test
    void aRuleOfExceptionsThatMakesNoSenseExcludesNothingAndIsCounted() {
        BusyTimes times = Agenda.of(event(MONDAYS_AT_NINE, ONE_HOUR, "RRULE:FREQ=WEEKLY;COUNT=2", "EXRULE:FREQ=NEVER"))
                .times("2027-03-01", "2027-04-01");
        assertThat(times.times()).hasSize(2);
        assertThat(times.notUnderstood()).isEqualTo(1);
    }

    @Test
    void theReadersMidnightInUtcNamesTheDayThatBegins() {
        String days = "DTSTART;VALUE=DATE:20270309\nRRULE:FREQ=DAILY;COUNT=3\n";
        assertThat(Agenda.of(event(days + "EXDATE:20270310T050000Z"))
                        .in("America/New_York")
                        .busy("2027-03-01", "2027-04-01"))
                .containsExactly("2027-03-09 00:00 – 2027-03-10 00:00", "2027-03-11 00:00 – 2027-03-12 00:00");
        assertThat(Agenda.of(event(days + "EXDATE:20270310T000000Z"))
                        .in("America/New_York")
                        .busy("2027-03-01", "2027-04-01"))
                .containsExactly("2027-03-09 00:00 – 2027-03-10 00:00", "2027-03-11 00:00 – 2027-03-12 00:00");
    }
}

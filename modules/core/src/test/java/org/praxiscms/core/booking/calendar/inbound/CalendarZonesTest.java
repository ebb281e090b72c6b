package org.praxiscms.core.booking.calendar.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.core.booking.calendar.inbound.Agenda.event;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clock a TZID means. */
class CalendarZonesTest {

    private static final String EXCHANGE_ZONE = """
            BEGIN:VTIMEZONE
            TZID:Customized Time Zone
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE""";

    @ParameterizedTest
    @CsvSource({
        "Europe/Vienna, 09:00",
        "W. Europe Standard Time, 09:00",
        "w. europe standard time, 09:00",
        "GMT Standard Time, 10:00",
        "Eastern Standard Time, 15:00",
        "Tokyo Standard Time, 01:00",
        "/example.org/20260101_1/Europe/London, 10:00",
        "/freeassociation.sourceforge.net/America/Argentina/Ushuaia, 13:00",
        "Etc/GMT+5, 15:00",
        "UTC, 10:00",
        "america/new_york, 15:00",
        "/example.org/2026/europe/LONDON, 10:00",
        "EST, 15:00",
        "hst, 20:00",
        "tzone://Microsoft/Utc, 10:00",
        "GMT-0500, 15:00",
        "UTC+01:00, 09:00",
        "+0530, 04:30",
        "(UTC-05:00) Eastern Time (US & Canada), 15:00",
        "'(GMT) Greenwich Mean Time : Dublin\\, Edinburgh\\, Lisbon\\, London', 10:00",
        "Nowhere/Land, 09:00"
    })
    void namesOfManyKindsAreUnderstood(String zone, String shown) {
        // In the second week of January no clock is between two times.
        assertThat(Agenda.of(event("DTSTART;TZID=\"" + zone + "\":20270113T090000", "DURATION:PT1H"))
                        .busy("2027-01-12", "2027-01-15"))
                .containsExactly("2027-01-13 " + shown + " – "
                        + Agenda.of(event("DTSTART:20270113T" + shown.replace(":", "") + "00", "DURATION:PT1H"))
                                .busy("2027-01-12", "2027-01-15")
                                .get(0)
                                .split(" – ")[1]);
    }

    @Test
    void aCalendarBringsItsOwnClock() {
        String weekly =
                event("DTSTART;TZID=Customized Time Zone:20270104T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY");
        assertThat(Agenda.of(EXCHANGE_ZONE, weekly).in("Europe/London").busy("2027-03-22", "2027-04-01"))
                .containsExactly("2027-03-22 08:00 – 2027-03-22 09:00", "2027-03-29 08:00 – 2027-03-29 09:00");
        assertThat(Agenda.of(EXCHANGE_ZONE, weekly).in("UTC").busy("2027-03-22", "2027-04-01"))
                .containsExactly("2027-03-22 08:00 – 2027-03-22 09:00", "2027-03-29 07:00 – 2027-03-29 08:00");
    }

    @Test
    void aClockOfItsOwnMayNameThePlace() {
        String zone = EXCHANGE_ZONE.replace("TZID:Customized Time Zone", "TZID:odd\nX-LIC-LOCATION:Asia/Tokyo");
        assertThat(Agenda.of(zone, event("DTSTART;TZID=odd:20270113T090000", "DURATION:PT1H"))
                        .in("UTC")
                        .busy("2027-01-12", "2027-01-15"))
                .containsExactly("2027-01-13 00:00 – 2027-01-13 01:00");
    }

    @Test
    void aClockThatChangesOnCertainDatesOnly() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:fixed
                BEGIN:STANDARD
                DTSTART:20200101T000000
                TZOFFSETFROM:+0530
                TZOFFSETTO:+0530
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20270110T000000
                RDATE:20270114T000000
                TZOFFSETFROM:+0530
                TZOFFSETTO:+0630
                END:DAYLIGHT
                END:VTIMEZONE""";
        assertThat(Agenda.of(zone, event("DTSTART;TZID=fixed:20270108T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY"))
                        .in("UTC")
                        .busy("2027-01-09", "2027-01-12"))
                .containsExactly(
                        "2027-01-09 03:30 – 2027-01-09 04:30",
                        "2027-01-10 02:30 – 2027-01-10 03:30",
                        "2027-01-11 02:30 – 2027-01-11 03:30");
    }

    @Test
    void aClockThatSaysNothingIsThePractitioners() {
        for (String zone : new String[] {
            "BEGIN:VTIMEZONE\nTZID:empty\nEND:VTIMEZONE",
            EXCHANGE_ZONE.replace("Customized Time Zone", "empty").replace("+0200", "soon")
        }) {
            assertThat(Agenda.of(zone, event("DTSTART;TZID=empty:20270113T090000", "DURATION:PT1H"))
                            .busy("2027-01-12", "2027-01-15"))
                    .containsExactly("2027-01-13 09:00 – 2027-01-13 10:00");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
                "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien",
                "(UTC+01:00) Brüssel, Kopenhagen, Madrid, Paris"
            })
    void whatExchangeShowsToPeopleIsAPlaceWithItsSummer(String name) {
        BusyTimes times = Agenda.of(event("DTSTART;TZID=\"" + name + "\":20270713T090000", "DURATION:PT1H"))
                .in("UTC")
                .times("2027-07-12", "2027-07-15");
        assertThat(times.times().get(0).start()).isEqualTo("2027-07-13T07:00:00Z");
        assertThat(times.unknownZones()).isEmpty();
        assertThat(times.notUnderstood()).isZero();
    }

    @Test
    void whatTheCalendarSaysOfANameGoesBeforeWhatItIsLike() {
        String zone = EXCHANGE_ZONE.replace("Customized Time Zone", "Est");
        assertThat(Agenda.of(zone, event("DTSTART;TZID=EST:20270113T090000", "DURATION:PT1H"))
                        .busy("2027-01-12", "2027-01-15"))
                .containsExactly("2027-01-13 09:00 – 2027-01-13 10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nowhere/Land", "GMT+9900", "(UTC-05:00) Middle Earth", "Customized Time Zone"})
    void aZoneThatNobodyKnowsIsTold(String name) {
        BusyTimes times = Agenda.of(event("DTSTART;TZID=" + '"' + name + '"' + ":20270113T090000", "DURATION:PT1H"))
                .times("2027-01-12", "2027-01-15");
        assertThat(times.times()).hasSize(1);
        assertThat(times.unknownZones()).containsExactly(name);
        assertThat(times.notUnderstood()).isEqualTo(1);
    }

    @Test
    void aZoneThatNothingDependsOnIsNotTold() {
        BusyTimes times = Agenda.of(
                        event("DTSTART;TZID=Nowhere:20270113T090000Z", "DURATION:PT1H"),
                        event("DTSTART;VALUE=DATE;TZID=Nowhere:20270113"))
                .times("2027-01-12", "2027-01-15");
        assertThat(times.unknownZones()).isEmpty();
        assertThat(times.notUnderstood()).isZero();
    }

    @Test
    void ofManyUnknownZonesAFewAreToldInShort() {
        String[] events = IntStream.range(0, 50)
                .mapToObj(i -> event("DTSTART;TZID=" + i + "x".repeat(1000) + ":20270113T090000", "DURATION:PT1H"))
                .toArray(String[]::new);
        assertThat(Agenda.of(events).times("2027-01-12", "2027-01-15").unknownZones())
                .hasSize(5)
                .allSatisfy(name -> assertThat(name).hasSize(60));
    }

    @Test
    void everyZoneThatIsShownToPeopleIsKnown() throws IOException {
        Properties names = new Properties();
        names.load(ZoneNames.class.getResourceAsStream("windows-display-names.properties"));
        assertThat(names).hasSizeGreaterThan(150);
        names.values().forEach(zone -> assertThat(ZoneId.of(zone.toString())).isNotNull());
    }

    @Test
    void everyZoneThatWindowsNamesIsKnown() throws IOException {
        Properties names = new Properties();
        names.load(ZoneNames.class.getResourceAsStream("windows-zones.properties"));
        assertThat(names).hasSizeGreaterThan(130);
        names.values().forEach(zone -> assertThat(ZoneId.of(zone.toString())).isNotNull());
    }
}

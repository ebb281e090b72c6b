package org.praxiscms.core.booking.calendar.inbound;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars damaged at random: each is read, or refused with a reason; nothing else happens. */
class CalendarFuzzTest {

    private static final int CASES = 1500;
    private static final String WHOLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:own
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            RDATE:20270101T000000
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20301231T000000Z
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:1
            SEQUENCE:2
            DTSTART;TZID=own:20270308T090000
            DTEND;TZID=Europe/Vienna:20270308T100000
            RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,-1TU;UNTIL=20280329T065959Z;WKST=SU;BYHOUR=9;BYSETPOS=1,-1
            EXDATE;TZID=own:20270315T090000,20270329T090000
            RDATE;VALUE=PERIOD:20270310T100000Z/PT1H,20270311T100000Z/20270311T110000Z
            END:VEVENT
            BEGIN:VEVENT
            UID:1
            RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=own:20270322T090000
            DTSTART;VALUE=DATE:20270323
            DURATION:P1W2DT3H4M5S
            TRANSP:OPAQUE
            X-MICROSOFT-CDO-BUSYSTATUS:OOF
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART;VALUE=DATE:20270401
            RRULE:FREQ=MONTHLY;BYMONTHDAY=31,-1;COUNT=40;RSCALE=GREGORIAN;SKIP=BACKWARD
            EXDATE;VALUE=DATE:20270531
            END:VEVENT
            BEGIN:VFREEBUSY
            FREEBUSY;FBTYPE=BUSY:20270310T080000Z/20270310T090000Z,20270311T080000Z/PT2H
            END:VFREEBUSY
            END:VCALENDAR
            """;
    private static final List<String> SCRAPS = List.of(
            ":",
            ";",
            ",",
            "=",
            "/",
            "-",
            "+",
            "0",
            "9",
            "99999999",
            "-1",
            "T",
            "Z",
            "P",
            "\n",
            "\n ",
            "\"",
            "%",
            "^",
            "BEGIN:",
            "END:VEVENT\n",
            "END:VCALENDAR\n",
            "FREQ=SECONDLY",
            "FREQ=YEARLY",
            "BYWEEKNO=53,-53",
            "BYYEARDAY=366,-366",
            "BYDAY=53MO,-53SU",
            "BYSETPOS=0",
            "COUNT=0",
            "INTERVAL=0",
            "INTERVAL=2147483648",
            "UNTIL=",
            "RSCALE=HEBREW",
            "SKIP=FORWARD",
            "00000000",
            "99991231T235959Z",
            "TZID=",
            "+2400",
            "-0000",
            "\u0000",
            "é",
            "😀",
            "VALUE=DATE");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whateverIsBrokenItIsReadOrRefused(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            String text = damaged(random);
            try {
                Agenda.text(text).times("2027-01-01", "2028-02-01");
            } catch (NotACalendar | TooComplexCalendar refused) {
                continue;
            } catch (RuntimeException | StackOverflowError e) {
                fail("Seed " + seed + ", case " + i + ":\n" + text, e);
            }
        }
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(WHOLE);
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 2 -> text.replace(at, to, SCRAPS.get(random.nextInt(SCRAPS.size())));
                default -> text.insert(at, text.substring(to, Math.min(text.length(), to + random.nextInt(60))));
            }
        }
        return text.toString();
    }
}

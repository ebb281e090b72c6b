package org.praxiscms.admin.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Values;

class ClockedTimeTest {

    private static final Words VIENNA = WordsFixture.VIENNA;

    @Test
    void readsTheWallClock() {
        assertThat(ClockedTime.of(values("2026-12-01", "9"), VIENNA)).contains(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(ClockedTime.of(values("2026-07-01", "14.30"), VIENNA))
                .contains(Instant.parse("2026-07-01T12:30:00Z"));
    }

    @Test
    void aTimeThatComesTwiceIsTheFirstUnlessTheSecondIsMeant() {
        Values twice = values("2026-10-25", "2:30");
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(ClockedTime.of(twice, VIENNA)).contains(first);
        assertThat(ClockedTime.of(twice.with("again", "yes"), VIENNA)).contains(second);
        for (Instant instant : new Instant[] {first, second}) {
            assertThat(ClockedTime.of(ClockedTime.written(Values.none(), instant, VIENNA.zone()), VIENNA))
                    .contains(instant);
        }
    }

    @Test
    void aTimeThatTheClockSkipsIsNone() {
        assertThat(ClockedTime.of(values("2026-03-29", "2:30"), VIENNA)).isEmpty();
        assertThat(problems("2026-03-29", "2:30")).containsOnlyKeys("time");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(problems("2026-12-01", "14:00")).isEmpty();
        assertThat(problems("2026-02-30", "14:00")).containsOnlyKeys("date");
        assertThat(problems("", "24:00")).containsOnlyKeys("date", "time");
        assertThat(problems("2026-12-01", "noon")).containsOnlyKeys("time");
    }

    private static Map<String, String> problems(String date, String time) {
        Map<String, String> problems = new HashMap<>();
        ClockedTime.check(values(date, time), WordsFixture.VIENNA, problems);
        return problems;
    }

    private static Values values(String date, String time) {
        return Values.none().with("date", date).with("time", time);
    }
}

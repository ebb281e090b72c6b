package org.praxiscms.admin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.practice.Availability;

class HoursFormTest {

    @Test
    void readsSeveralRangesADayUpToMidnight() {
        HoursForm form = monday(List.of("18", "9:00", ""), List.of("24:00", "12.30", ""));
        assertThat(form.problems()).isEmpty();
        assertThat(form.week(null))
                .extracting(Availability::day, Availability::startMinute, Availability::endMinute)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DayOfWeek.MONDAY, 540, 750),
                        org.assertj.core.groups.Tuple.tuple(DayOfWeek.MONDAY, 1080, 1440));
    }

    @Test
    void letsRangesTouch() {
        assertThat(monday(List.of("9", "12"), List.of("12", "15")).problems()).isEmpty();
    }

    @Test
    void refusesOverlap() {
        assertThat(monday(List.of("9", "11:59"), List.of("12", "15")).problems())
                .containsOnlyKeys("mon-from-1")
                .containsValue("Montag: 11:59-15:00 überschneidet sich mit 09:00-12:00.");
    }

    @ParameterizedTest
    @CsvSource({
        "12:00,9:00,mon-to-0",
        "9:00,9:00,mon-to-0",
        "9:00,24:01,mon-to-0",
        "9:00,'',mon-to-0",
        "'',9:00,mon-from-0",
        "neun,12:00,mon-from-0",
        "9:60,12:00,mon-from-0",
        "24:00,24:00,mon-to-0"
    })
    void refusesWhatIsNoRange(String from, String to, String field) {
        assertThat(monday(List.of(from), List.of(to)).problems()).containsOnlyKeys(field);
    }

    @Test
    void refusesMoreRangesThanAreShown() {
        List<String> many = java.util.Collections.nCopies(13, "");
        assertThat(monday(many, many).problems()).containsOnlyKeys("");
    }

    @Test
    void offersAnEmptyRowAfterTheLast() {
        HoursForm form = monday(List.of("9", "13"), List.of("12", "15"));
        assertThat(form.groups().get(0).fields()).hasSize(6);
        assertThat(form.withRow("mon").groups().get(0).fields()).hasSize(8);
        assertThat(form.withoutRow("mon", 0).values().at("mon-from", 0)).isEqualTo("13");
    }

    @Test
    void drawsTheWeek() {
        HoursForm form = monday(List.of("9:15"), List.of("12"));
        WeekPicture.Day monday = WeekPicture.of(day -> form.ranges(day).values(), WordsFixture.VIENNA)
                .days()
                .get(0);
        assertThat(monday.hours()).isEqualTo("09:15–12:00");
        assertThat(monday.open().indexOf(true)).isEqualTo(18);
        assertThat(monday.open().lastIndexOf(true)).isEqualTo(23);
    }

    private static HoursForm monday(List<String> from, List<String> to) {
        return new HoursForm(
                WordsFixture.VIENNA, Values.none().with("mon-from", from).with("mon-to", to));
    }
}

package org.praxiscms.admin.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.core.booking.slot.TimeSlot;

/** In Vienna, which is an hour before UTC in winter and two in summer. */
class PictureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    @Test
    void showsTheUsualHoursAndNoMore() {
        Picture picture = picture(DAY, NOON, List.of(slot("2026-12-01T08:00:00Z", "2026-12-01T11:00:00Z")));
        assertThat(picture.top()).isEqualTo(8 * 60);
        assertThat(picture.whole().length()).isEqualTo(10 * 60);
        assertThat(picture.ticks())
                .extracting(Picture.Tick::label)
                .startsWith("8:00")
                .endsWith("17:00");
    }

    @Test
    void reachesAsFarAsTheHoursAndWhatIsBookedDo() {
        Picture picture = picture(
                DAY,
                NOON,
                List.of(slot("2026-12-01T05:30:00Z", "2026-12-01T11:00:00Z")),
                booked("2026-12-01T19:15:00Z", "2026-12-01T20:05:00Z"));
        assertThat(picture.top()).isEqualTo(6 * 60);
        assertThat(picture.top() + picture.whole().length()).isEqualTo(22 * 60);
    }

    @Test
    void whatIsNotOpenIsShutAndSaysWhy() {
        Picture.Column column =
                column(DAY, List.of(slot("2026-12-01T08:00:00Z", "2026-12-01T16:40:00Z")), "", new Happening[0]);
        assertThat(column.shut())
                .extracting(Picture.Shut::label)
                .containsExactly("Außerhalb der Sprechzeiten", ""); // 20 minutes leave no room for words
        assertThat(column.hours()).isEqualTo("09:00–17:40");
        assertThat(column(DAY, List.of(), "Christtag").shut())
                .extracting(Picture.Shut::label)
                .containsExactly("Christtag");
    }

    @Test
    void marksThePresentOnItsDayOnly() {
        assertThat(column(DAY, List.of(), "").now()).isEqualTo(Place.of(240, 240));
        assertThat(column(DAY, List.of(), "").today()).isTrue();
        assertThat(column(DAY.plusDays(1), List.of(), "").now()).isNull();
        assertThat(column(DAY.plusDays(1), List.of(), "").today()).isFalse();
    }

    @Test
    void whatPassesMidnightStandsOnBothDays() {
        Happening night = booked("2026-12-01T22:30:00Z", "2026-12-01T23:30:00Z");
        assertThat(column(DAY, List.of(), "", night).entries()).hasSize(1);
        Picture next = picture(DAY.plusDays(1), NOON, List.of(), night);
        assertThat(next.top()).isZero();
        assertThat(next.columns().get(0).entries().get(0).place().length()).isEqualTo(30);
    }

    @Test
    void anHourThatComesTwiceIsNamedTwice() {
        LocalDate back = LocalDate.of(2026, 10, 25);
        Picture picture = picture(
                back,
                NOON,
                List.of(slot("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")),
                booked("2026-10-25T00:00:00Z", "2026-10-25T00:50:00Z"),
                booked("2026-10-25T01:00:00Z", "2026-10-25T01:50:00Z"));
        assertThat(picture.whole().length()).isEqualTo(25 * 60);
        assertThat(picture.ticks())
                .extracting(Picture.Tick::label)
                .containsSubsequence("1:00", "2:00", "2:00 noch einmal", "3:00")
                .hasSize(25);
        assertThat(picture.columns().get(0).entries())
                .extracting(
                        entry -> entry.place().from(), entry -> entry.place().lanes())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(120, 1), org.assertj.core.groups.Tuple.tuple(180, 1));
        assertThat(picture.columns().get(0).shut()).isEmpty();
    }

    @Test
    void theHourThatIsSkippedIsShut() {
        LocalDate forth = LocalDate.of(2026, 3, 29);
        Picture.Column column = column(forth, List.of(slot("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")), "");
        assertThat(column.shut()).extracting(Picture.Shut::place).containsExactly(Place.of(120, 180));
    }

    private static Picture.Column column(LocalDate day, List<TimeSlot> open, String closed, Happening... happenings) {
        Sheet sheet = new Sheet("", "", "", day, "", open, List.of(happenings), List.of(), closed);
        return Picture.of(Ruler.of(WordsFixture.VIENNA.zone(), day, day), List.of(sheet), NOON, WordsFixture.VIENNA)
                .columns()
                .get(0);
    }

    private static Picture picture(LocalDate day, Instant now, List<TimeSlot> open, Happening... happenings) {
        Sheet sheet = new Sheet("", "", "", day, "", open, List.of(happenings), List.of(), "");
        return Picture.of(Ruler.of(WordsFixture.VIENNA.zone(), day, day), List.of(sheet), now, WordsFixture.VIENNA);
    }

    private static TimeSlot slot(String start, String end) {
        return new TimeSlot(Instant.parse(start), Instant.parse(end));
    }

    private static Happening booked(String start, String end) {
        return new Happening(slot(start, end), "confirmed", "", "", "Ann", "", "", "/x", "");
    }
}

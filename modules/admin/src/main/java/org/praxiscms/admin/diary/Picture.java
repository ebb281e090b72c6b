package org.praxiscms.admin.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.slot.TimeSlot;

/**
 * Days, or the people of a day, beside one another and beside a ruler.
 *
 * @param top the place on the ruler at which it begins, in minutes
 * @param whole its whole height
 * @param foldStart the ruler's place where minutes come twice; 0 when none do
 * @param twice how many minutes come twice
 */
public record Picture(int top, Place whole, int foldStart, int twice, List<Tick> ticks, List<Column> columns) {

    private static final int HOUR = 60;
    private static final int USUAL_FROM = 8 * HOUR;
    private static final int USUAL_TO = 18 * HOUR;

    /** An hour's mark. */
    public record Tick(String label, Place place) {}

    /** Time in which nobody works, or nobody can be booked. @param label why; empty where there is no room for it */
    public record Shut(Place place, String label) {}

    /** Something that takes time, with its place. */
    public record Entry(Happening what, Place place) {}

    /**
     * A day, or a person's day.
     *
     * @param hours working time in words
     * @param away who of several people is not there
     * @param now where the present is; null when it is not that day
     */
    public record Column(
            String heading,
            String more,
            String headingPath,
            String date,
            String practitioner,
            String create,
            boolean today,
            String hours,
            String closed,
            List<Sheet.Away> away,
            List<Shut> shut,
            List<Entry> entries,
            Place now) {}

    /** Whether somebody is away on one of its days while others may be there. */
    public boolean tellsAway() {
        return columns.stream().anyMatch(column -> !column.away().isEmpty());
    }

    static Picture of(Ruler ruler, List<Sheet> sheets, Instant now, Words words) {
        int top = Math.min(
                floor(USUAL_FROM + ruler.twice()),
                floor(ends(ruler, sheets, true).min().orElse(Ruler.DAY)));
        int bottom = Math.max(
                USUAL_TO + ruler.twice(), ceil(ends(ruler, sheets, false).max().orElse(0), ruler.length()));
        List<Tick> ticks = IntStream.range(top / HOUR, bottom / HOUR + (bottom % HOUR == 0 ? 0 : 1))
                .map(hour -> hour * HOUR)
                .mapToObj(place -> new Tick(tick(ruler, place, words), Place.of(place - top, place - top + HOUR)))
                .toList();
        Frame frame = new Frame(ruler, top, bottom, now, words);
        return new Picture(
                top,
                Place.of(0, bottom - top),
                ruler.foldStart(),
                ruler.twice(),
                ticks,
                sheets.stream().map(frame::column).toList());
    }

    // What begins before a day and ends after it makes the day no longer than its hours and what else is on it.
    private static IntStream ends(Ruler ruler, List<Sheet> sheets, boolean starts) {
        return sheets.stream()
                .flatMapToInt(sheet -> Stream.concat(
                                sheet.open().stream(),
                                sheet.happenings().stream()
                                        .filter(what -> !what.kind().equals("off")
                                                && !what.kind().equals("elsewhere"))
                                        .map(Happening::time))
                        .mapToInt(time -> ruler.at(sheet.date(), starts ? time.start() : time.end())));
    }

    private static int floor(int place) {
        return place / HOUR * HOUR;
    }

    private static int ceil(int place, int most) {
        return Math.min(most, (place + HOUR - 1) / HOUR * HOUR);
    }

    private static String tick(Ruler ruler, int place, Words words) {
        int minute = ruler.minute(place);
        String shown = String.format(Locale.ROOT, "%d:%02d", minute / HOUR, minute % HOUR);
        return ruler.again(place) ? words.text("diary.again", shown) : shown;
    }

    /** What all columns have in common. */
    private record Frame(Ruler ruler, int top, int bottom, Instant now, Words words) {

        Column column(Sheet sheet) {
            LocalDate date = sheet.date();
            List<Happening> happenings = sheet.happenings().stream()
                    .filter(what -> at(date, what.time().end()) > 0
                            && at(date, what.time().start()) < bottom - top)
                    .sorted(Comparator.comparing(Happening::time))
                    .toList();
            List<Place> places = Lanes.of(
                    happenings.stream().map(what -> place(date, what.time())).toList());
            List<Entry> entries = IntStream.range(0, happenings.size())
                    .mapToObj(i -> new Entry(happenings.get(i), places.get(i)))
                    .toList();
            boolean today = LocalDate.ofInstant(now, ruler.zone()).equals(date);
            int present = ruler.at(date, now) - top;
            return new Column(
                    sheet.heading(),
                    sheet.more(),
                    sheet.headingPath(),
                    date.toString(),
                    sheet.practitioner(),
                    DiaryQuery.PATH + "/new?date=" + date
                            + (sheet.practitioner().isEmpty() ? "" : "&practitioner=" + sheet.practitioner()),
                    today,
                    hours(sheet),
                    sheet.closed(),
                    sheet.away(),
                    shut(sheet),
                    entries,
                    today && present >= 0 && present <= bottom - top ? Place.of(present, present) : null);
        }

        private String hours(Sheet sheet) {
            return sheet.open().isEmpty()
                    ? words.text("diary.noHours")
                    : sheet.open().stream()
                            .map(open -> words.time(open.start()) + "–" + words.time(open.end()))
                            .collect(Collectors.joining(", "));
        }

        private List<Shut> shut(Sheet sheet) {
            List<Shut> shut = new ArrayList<>();
            String why = sheet.closed().isEmpty() ? words.text("diary.outside") : sheet.closed();
            int reached = 0;
            for (TimeSlot open : sheet.open()) {
                add(shut, reached, at(sheet.date(), open.start()), why);
                reached = Math.max(reached, at(sheet.date(), open.end()));
            }
            add(shut, reached, bottom - top, why);
            ruler.skipped(sheet.date())
                    .ifPresent(gap -> add(
                            shut,
                            Math.max(0, gap.from() - top),
                            Math.min(bottom - top, gap.from() + gap.length() - top),
                            words.text("diary.skipped")));
            return shut;
        }

        private static void add(List<Shut> shut, int from, int to, String why) {
            if (from < to) {
                shut.add(new Shut(Place.of(from, to), to - from >= HOUR ? why : ""));
            }
        }

        private Place place(LocalDate date, TimeSlot time) {
            return Place.of(at(date, time.start()), at(date, time.end()));
        }

        private int at(LocalDate date, Instant instant) {
            return Math.max(0, Math.min(bottom - top, ruler.at(date, instant) - top));
        }
    }
}

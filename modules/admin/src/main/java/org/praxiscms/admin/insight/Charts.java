package org.praxiscms.admin.insight;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.Capacity;
import org.praxiscms.core.insight.BookingsMade;
import org.praxiscms.core.insight.Helped;
import org.praxiscms.core.insight.LeadTime;
import org.praxiscms.core.insight.Outcomes;
import org.praxiscms.core.insight.Period;
import org.praxiscms.core.insight.SmallCount;
import org.praxiscms.core.insight.Way;

/** Turns figures into bars, each with its figures in words. */
record Charts(Words words) {

    Bars course(BookingsMade made, Period.Step step) {
        String about = step == Period.Step.WEEK ? "week" : "month";
        long most =
                made.course().values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Bars.Row> rows = most == 0
                ? List.of()
                : made.course().entrySet().stream()
                        .map(one -> bar(step(one.getKey(), step), one.getValue(), most))
                        .toList();
        return bars("course", about, rows);
    }

    Bars types(BookingsMade made) {
        long most = made.types().stream()
                .mapToLong(BookingsMade.OfType::bookings)
                .max()
                .orElse(0);
        return bars(
                "types",
                "type",
                made.types().stream()
                        .map(type -> bar(type.name(), type.bookings(), most))
                        .toList());
    }

    Bars articles(BookingsMade made) {
        return bars("articles", "article", helped(made.articles()));
    }

    // Whoever followed has read: the dark part of the bar is a part of the whole.
    Bars reach(List<Way> ways) {
        long most = ways.stream().mapToLong(way -> known(way.read())).max().orElse(0);
        List<Bars.Row> rows = ways.stream()
                .map(way -> {
                    int whole = Bars.length(known(way.read()), most);
                    int followed =
                            Math.min(whole, Bars.length(way.followed().count().orElse(0), most));
                    return new Bars.Row(
                            way.article(),
                            followed,
                            whole - followed,
                            List.of(said(way.read()), said(way.followed()), said(way.booked())));
                })
                .toList();
        return bars(
                "reach", "article", rows, "insight.column.read", "insight.column.followed", "insight.column.bookings");
    }

    private static long known(SmallCount count) {
        return count.count().orElse(SmallCount.LEAST - 1L);
    }

    private String said(SmallCount count) {
        return count.count().isPresent()
                ? words.number(count.count().getAsLong())
                : words.text("insight.less", SmallCount.LEAST);
    }

    Bars calls(BookingsMade made) {
        return bars("calls", "call", helped(made.calls()));
    }

    // A bar of what is too few to tell is as long as all such bars.
    private List<Bars.Row> helped(List<Helped> some) {
        long most = some.stream()
                .mapToLong(one -> one.bookings().count().orElse(SmallCount.LEAST))
                .max()
                .orElse(0);
        return some.stream()
                .map(one -> one.bookings().count().isPresent()
                        ? bar(one.name(), one.bookings().count().getAsLong(), most)
                        : new Bars.Row(
                                one.name(),
                                0,
                                Bars.length(SmallCount.LEAST - 1L, most),
                                List.of(words.text("insight.fewer", SmallCount.LEAST))))
                .toList();
    }

    Bars leadTimes(BookingsMade made) {
        long most = made.leadTimes().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        List<Bars.Row> rows = new ArrayList<>();
        if (made.total() > 0) {
            for (Map.Entry<LeadTime, Long> lead : made.leadTimes().entrySet()) {
                rows.add(bar(words.text("insight.lead." + lead.getKey()), lead.getValue(), most));
            }
        }
        return bars("lead", "before", rows);
    }

    Bars outcomes(Outcomes outcomes) {
        long total = outcomes.total();
        List<Bars.Row> rows = new ArrayList<>();
        for (BookingStatus status : List.of(
                BookingStatus.COMPLETED,
                BookingStatus.NO_SHOW,
                BookingStatus.CANCELLED_BY_CLIENT,
                BookingStatus.LATE_CANCELLED,
                BookingStatus.CANCELLED_BY_PRACTICE,
                BookingStatus.EXPIRED,
                BookingStatus.UNSIGNED,
                BookingStatus.CONFIRMED)) {
            long count = outcomes.of(status);
            if (total > 0) {
                rows.add(new Bars.Row(
                        words.text("insight.outcome." + status),
                        Bars.length(count, total),
                        0,
                        List.of(words.number(count), share(count, total, words))));
            }
        }
        return bars("outcomes", "outcome", rows, "insight.column.appointments", "insight.column.share");
    }

    Bars capacity(List<Capacity> weeks) {
        long most = weeks.stream()
                .mapToLong(week -> week.offered().toMinutes())
                .max()
                .orElse(0);
        List<Bars.Row> rows = most == 0
                ? List.of()
                : weeks.stream()
                        .map(week -> new Bars.Row(
                                words.shortDay(week.first()),
                                Bars.length(week.booked().toMinutes(), most),
                                Bars.length(week.free().toMinutes(), most),
                                List.of(hours(week.booked()), hours(week.free()))))
                        .toList();
        return bars("capacity", "week", rows, "insight.column.booked", "insight.column.free");
    }

    /** A part of a whole in percent. @param whole 1 or more */
    static String share(long part, long whole, Words words) {
        return NumberFormat.getPercentInstance(words.locale()).format((double) part / whole);
    }

    private Bars.Row bar(String label, long count, long most) {
        return new Bars.Row(label, Bars.length(count, most), 0, List.of(words.number(count)));
    }

    private Bars bars(String id, String about, List<Bars.Row> rows, String... figures) {
        List<String> columns = new ArrayList<>();
        columns.add(words.text("insight.column." + about));
        if (figures.length == 0) {
            columns.add(words.text("insight.column.bookings"));
        }
        for (String figure : figures) {
            columns.add(words.text(figure));
        }
        return new Bars(
                id,
                words.text("insight." + id + ".heading"),
                words.text("insight." + id + ".lead"),
                columns,
                rows,
                words.text("insight." + id + ".empty"));
    }

    private String step(LocalDate begin, Period.Step step) {
        return step == Period.Step.WEEK
                ? words.shortDay(begin)
                : DateTimeFormatter.ofPattern("LLLL yyyy", words.locale()).format(begin);
    }

    private String hours(Duration time) {
        NumberFormat number = NumberFormat.getNumberInstance(words.locale());
        number.setMaximumFractionDigits(1);
        return words.text("insight.hours", number.format(time.toMinutes() / 60.0));
    }
}

package org.praxiscms.admin.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Option;
import org.praxiscms.core.practice.Practitioner;

/**
 * What stands above the calendar, whatever is looked at.
 *
 * @param label what is seen, in words
 * @param current whether today is seen
 * @param date in its field, as it is typed
 * @param problem what is wrong with the date that was typed; empty for nothing
 * @param people whose bookings can be chosen, everybody first
 * @param create where a booking is made by hand
 * @param block where time is blocked; empty for those who may not
 */
public record Bar(
        List<Tab> tabs,
        String label,
        String previous,
        String next,
        String today,
        boolean current,
        String view,
        String date,
        String problem,
        List<Option> people,
        String chosen,
        boolean cancelled,
        String create,
        String block) {

    /** A way to look at it. */
    public record Tab(String label, String path, boolean chosen) {}

    /** @param owner whether the one who looks may change hours */
    static Bar of(DiaryQuery query, List<Practitioner> all, boolean owner, LocalDate today, Words words) {
        List<Option> people = new ArrayList<>();
        people.add(new Option("", words.text("bookings.everybody")));
        all.forEach(person -> people.add(new Option(person.id().toString(), person.name())));
        String chosen = query.practitioner().map(Object::toString).orElse("");
        String at = "?date=" + query.date() + (chosen.isEmpty() ? "" : "&practitioner=" + chosen);
        return new Bar(
                Arrays.stream(View.values())
                        .map(view -> new Tab(
                                words.text("diary.view." + view.code()),
                                query.in(view).address(),
                                view == query.view()))
                        .toList(),
                query.view().label(query.date(), words),
                query.step(-1).address(),
                query.step(1).address(),
                query.at(today).address(),
                query.view().together(query.date(), today),
                query.view().code(),
                query.unread().isEmpty() ? words.written(query.date()) : query.unread(),
                query.unread().isEmpty() ? "" : words.noDate(),
                people,
                chosen,
                query.cancelled(),
                DiaryQuery.PATH + "/new" + at,
                owner ? DiaryQuery.PATH + "/blocks/new" + at : "");
    }
}

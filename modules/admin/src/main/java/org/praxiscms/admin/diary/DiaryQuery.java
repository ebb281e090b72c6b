package org.praxiscms.admin.diary;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Ids;

/**
 * What of the calendar is looked at: {@code ?view=week&date=2026-12-01&practitioner=…&cancelled=yes}. Without a view it is
 * the week; with {@code week=2026-W49} alone, as addresses were once, the list of that week.
 *
 * @param date any date of what is seen
 * @param practitioner only theirs; empty for everybody's
 * @param cancelled whether cancelled bookings are seen too
 * @param unread what was typed as a date and is none; empty for nothing
 */
record DiaryQuery(View view, LocalDate date, Optional<UUID> practitioner, boolean cancelled, String unread) {

    static final String PATH = "/admin/bookings";

    /** @throws NotFoundException when the practitioner's id is none */
    static DiaryQuery of(MultivaluedMap<String, String> query, Words words) {
        LocalDate today = words.today();
        String typed = Optional.ofNullable(query.getFirst("date")).orElse("");
        String week = query.getFirst("week");
        View view = View.of(query.getFirst("view")).orElse(week == null ? View.WEEK : View.LIST);
        LocalDate date = words.typed(typed)
                .orElseGet(() -> week == null ? today : Week.of(week, today).monday());
        String person = Optional.ofNullable(query.getFirst("practitioner")).orElse("");
        Optional<UUID> practitioner = Ids.of(person);
        if (!person.isBlank() && practitioner.isEmpty()) {
            throw new NotFoundException();
        }
        return new DiaryQuery(
                view,
                date,
                practitioner,
                "yes".equals(query.getFirst("cancelled")),
                typed.isBlank() || words.typed(typed).isPresent() ? "" : typed.strip());
    }

    DiaryQuery at(LocalDate other) {
        return new DiaryQuery(view, other, practitioner, cancelled, "");
    }

    DiaryQuery in(View other) {
        return new DiaryQuery(other, date, practitioner, cancelled, "");
    }

    DiaryQuery step(int by) {
        return at(view.step(date, by));
    }

    /** Where it is seen. */
    String address() {
        return PATH + "?view=" + view.code() + "&date=" + date
                + practitioner.map(id -> "&practitioner=" + id).orElse("") + (cancelled ? "&cancelled=yes" : "");
    }
}

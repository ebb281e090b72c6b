package org.praxiscms.admin.diary;

import java.util.Locale;
import org.praxiscms.admin.booking.BookingRow;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.DiaryPage;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.slot.TimeSlot;

/**
 * Something that takes time.
 *
 * @param kind what it looks like: a booking's status, {@code off}, {@code elsewhere} or {@code held}
 * @param from when it starts, in words
 * @param until when it ends, in words
 * @param title a client's name, or why nobody can be booked
 * @param about more about it; may be empty
 * @param state how it stands where that is not what one expects, such as "Request"; may be empty
 * @param path where there is more about it; empty for nowhere
 * @param move where it is moved; empty when it cannot be
 */
public record Happening(
        TimeSlot time,
        String kind,
        String from,
        String until,
        String title,
        String about,
        String state,
        String path,
        String move) {

    /** @param ahead whether its time has not come */
    static Happening of(Booking booking, boolean withPerson, boolean ahead, Words words) {
        BookingRow row = BookingRow.of(booking, words);
        boolean expected = row.status().equals("CONFIRMED");
        return new Happening(
                booking.time(),
                row.status().toLowerCase(Locale.ROOT),
                words.time(booking.time().start()),
                words.time(booking.time().end()),
                row.client(),
                row.type() + (withPerson ? " · " + row.practitioner() : ""),
                expected ? "" : row.statusLabel(),
                row.path(),
                ahead && !row.over() ? row.path() + "/move" : "");
    }

    /** @param owner whether the one who looks may change it */
    static Happening of(TimeOff off, boolean withPerson, boolean owner, Words words) {
        String what = off.label().isBlank() ? words.text("diary.off") : off.label();
        return blocked(
                "off",
                off.span(),
                what,
                withPerson ? off.practitioner().name() : "",
                owner ? DiaryQuery.PATH + "/blocks/" + off.id() : "",
                words);
    }

    static Happening of(DiaryPage.Taken taken, String person, Words words) {
        String kind = taken.kind().name().toLowerCase(Locale.ROOT);
        return blocked(kind, new TimeSlot(taken.start(), taken.end()), words.text("diary." + kind), person, "", words);
    }

    private static Happening blocked(String kind, TimeSlot time, String what, String person, String path, Words words) {
        return new Happening(time, kind, words.time(time.start()), words.time(time.end()), what, person, "", path, "");
    }

    /** Minutes that it takes. */
    public long minutes() {
        return time.duration().toMinutes();
    }
}

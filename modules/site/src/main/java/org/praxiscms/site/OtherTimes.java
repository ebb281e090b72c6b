package org.praxiscms.site;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.slot.TimeSlot;

/**
 * What a booking could be moved to. The time that it has already is no other time.
 *
 * @param times free times, the earliest first; without the present one
 * @param present the booking's own time
 * @param zone the zone that months are counted in
 */
record OtherTimes(List<FreeTime> times, TimeSlot present, ZoneId zone) {

    OtherTimes {
        times = times.stream().filter(time -> !time.time().equals(present)).toList();
    }

    Optional<FreeTime> first() {
        return times.stream().findFirst();
    }

    List<FreeTime> in(YearMonth month) {
        return times.stream().filter(time -> month(time.time()).equals(month)).toList();
    }

    /** The month to begin with: the booking's own, unless nothing else is free in it and something is in another. */
    YearMonth firstMonth() {
        YearMonth own = month(present);
        return in(own).isEmpty() ? first().map(time -> month(time.time())).orElse(own) : own;
    }

    private YearMonth month(TimeSlot time) {
        return YearMonth.from(time.date(zone));
    }
}

package org.praxiscms.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.practice.Practitioner;

/**
 * What a visitor is about to book: a type that is on offer, and what they have chosen of it so far.
 *
 * @param words the practice's language, in the visitor's zone
 */
record Selection(AppointmentType type, Choice choice, Words words) {

    /** Where the way to booking it begins. */
    String path() {
        return "/book/" + type.slug();
    }

    /** The same with all that has been chosen, and a day. */
    String on(LocalDate day) {
        return path() + choice.on(day).query();
    }

    /** The zone in which the visitor reads times. */
    ZoneId zone() {
        return words.zone();
    }

    /** The day of an instant, on the clock that the visitor reads. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** Who was chosen; empty for anybody. */
    Optional<Practitioner> practitioner() {
        return choice.practitioner().flatMap(type::with);
    }

    /**
     * With whom it may be: the chosen one, or all.
     *
     * @throws NothingToBook when it is not with the chosen one
     */
    List<Practitioner> candidates() {
        return type.candidates(choice.practitioner());
    }

    /** The last day that can be booked. */
    LocalDate last(LocalDate today) {
        return today.plusDays(type.rules().windowDays());
    }
}

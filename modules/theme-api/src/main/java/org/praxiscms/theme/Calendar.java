package org.praxiscms.theme;

import java.util.List;
import java.util.Map;

/**
 * A month with its free days, and the free times of the chosen day.
 *
 * @param month written out ("November 2026")
 * @param previous the month before; null when nothing can be booked there
 * @param next the month after; null when nothing can be booked there
 * @param weekdays seven short names, in the order of the locale's week
 * @param weeks rows of seven days
 * @param day the chosen day, written out; empty when none is chosen
 * @param times free times of the chosen day, earliest first
 * @param earliest the first free time of all with its day, as a quick choice; null when there is none
 * @param action where a chosen time is posted, which keeps it for the visitor
 * @param kept what is posted along with it, by name
 */
public record Calendar(
        String month,
        Link previous,
        Link next,
        List<Weekday> weekdays,
        List<List<Day>> weeks,
        String day,
        List<Time> times,
        Time earliest,
        SafeUrl action,
        Map<String, String> kept) {

    /** A weekday's name, short for the eye and whole for a screen reader. */
    public record Weekday(String abbreviation, String name) {}

    /**
     * A day of the month's picture.
     *
     * @param number day of the month; 0 for an empty cell before the first or after the last
     * @param label the whole date with what it offers, for a screen reader
     * @param url shows its times; null when it has none
     * @param chosen whether its times are shown
     * @param today whether it is today
     */
    public record Day(int number, String label, SafeUrl url, boolean chosen, boolean today) {}

    /**
     * A free time.
     *
     * @param start when it starts; the human text is the time of day, with the offset where an hour occurs twice
     * @param practitioner with whom; empty when there is only one
     * @param value what is posted as {@code start} when it is chosen: an RFC 3339 instant
     */
    public record Time(Moment start, String practitioner, String value) {}
}

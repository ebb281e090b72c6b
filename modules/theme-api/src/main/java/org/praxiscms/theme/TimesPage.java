package org.praxiscms.theme;

import java.util.List;

/**
 * Second step of booking: choose a time; or another time for what is booked.
 *
 * @param type what is being booked
 * @param practitioners "anybody" and each practitioner, the chosen one marked as current; empty when there is one only
 * @param zone the time zone of all times, and the choice of another; show it with {@link Parts#zone}
 * @param calendar the month and the day's times; show it with {@link Parts#calendar}
 * @param notice something to say first ("this time has just been taken"); empty for nothing
 * @param present which time they have already and keep until they choose ("Your booking is on Monday …"); empty when they
 *     have none: then the page is the second of three steps
 * @param wish to the waiting list, for whom no time suits; null when there is none
 */
public record TimesPage(
        Frame frame,
        Offer type,
        List<Link> practitioners,
        ZoneChoice zone,
        Calendar calendar,
        String notice,
        String present,
        Link wish)
        implements Page {

    @Override
    public View content(Theme theme) {
        return theme.times(this);
    }
}

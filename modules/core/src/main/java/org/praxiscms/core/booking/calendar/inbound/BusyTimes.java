package org.praxiscms.core.booking.calendar.inbound;

import java.util.List;
import org.praxiscms.core.booking.slot.TimeSlot;

/**
 * When somebody is busy: times alone, nothing of what they do.
 *
 * @param times in order, apart from each other
 * @param soon how many entries of the calendar take time in the first weeks that were asked for
 * @param notUnderstood how many entries could not be read, wholly or in part
 * @param unknownZones names of time zones that nobody knows, whose times were read on the owner's clock: a few, each of at
 *     most 60 characters, in order
 */
public record BusyTimes(List<TimeSlot> times, int soon, int notUnderstood, List<String> unknownZones) {

    private static final int MOST_ZONES = 5;
    private static final int LONGEST_ZONE = 60;

    public BusyTimes {
        times = List.copyOf(times);
        unknownZones = unknownZones.stream()
                .map(BusyTimes::presentable)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_ZONES)
                .toList();
    }

    /** Those of a calendar whose zones are all known. */
    public BusyTimes(List<TimeSlot> times, int soon, int notUnderstood) {
        this(times, soon, notUnderstood, List.of());
    }

    /** A name as people can read it: without characters that control or turn text, and cut where it is too long. */
    private static String presentable(String name) {
        StringBuilder clean = new StringBuilder();
        name.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT)
                .limit(LONGEST_ZONE)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}

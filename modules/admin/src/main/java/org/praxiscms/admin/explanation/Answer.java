package org.praxiscms.admin.explanation;

import java.util.List;

/**
 * Whether a time can be booked, and what keeps it from that.
 *
 * @param heading the time and the verdict, such as "Tuesday, 1 December 2026, 10:00: free"
 * @param reason why, in full sentences
 * @param links to what lies in the way, and to the setting that would change it
 * @param near free times near it; may be empty
 * @param day every start of that date; empty when there is none
 * @param dayHeading the date, with a count of its free starts
 * @param zone of all times here
 */
public record Answer(
        boolean free,
        String heading,
        String reason,
        List<Link> links,
        List<Cell> near,
        List<Cell> day,
        String dayHeading,
        String zone) {

    /** Where to look or to change something. @param ownersOnly whether only owners may go there */
    public record Link(String label, String path, boolean ownersOnly) {}

    /**
     * A start of the grid.
     *
     * @param path asks about it
     * @param state free or the kind of its reason, in words
     * @param asked whether it is the one asked about
     */
    public record Cell(String time, String path, boolean free, String state, boolean asked) {}
}

package org.praxiscms.admin.insight;

import java.util.List;

/**
 * The page.
 *
 * @param spans the periods to choose from, the chosen one marked
 * @param said the chosen period in words
 * @param facts what matters most, in a few figures
 * @param reach from reading to booking; null where only one practitioner is asked about, whom nobody reads with
 * @param asked about what was booked in the period
 * @param outcomes what became of its appointments
 * @param capacity the weeks to come
 */
public record Insight(
        List<Choice> spans, String said, List<Fact> facts, Bars reach, List<Bars> asked, Bars outcomes, Bars capacity) {

    /** A period to choose. */
    public record Choice(String label, String path, boolean chosen) {}

    /** A figure and what it is. */
    public record Fact(String label, String figure) {}
}

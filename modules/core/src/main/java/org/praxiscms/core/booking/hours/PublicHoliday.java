package org.praxiscms.core.booking.hours;

import java.time.LocalDate;

/**
 * A public holiday of one year.
 *
 * @param kept where in its region it is kept
 */
public record PublicHoliday(LocalDate date, Name name, Kept kept) implements Comparable<PublicHoliday> {

    /** Which holiday. */
    public enum Name {
        NEW_YEAR,
        JANUARY_2,
        EPIPHANY,
        MARTIN_LUTHER_KING,
        ST_BRIGID,
        WASHINGTON,
        WOMEN,
        ST_PATRICK,
        GOOD_FRIDAY,
        EASTER_SUNDAY,
        EASTER_MONDAY,
        LABOUR,
        MAY_MONDAY,
        ASCENSION,
        WHIT_SUNDAY,
        WHIT_MONDAY,
        CORPUS_CHRISTI,
        MEMORIAL,
        MAY_LAST_MONDAY,
        JUNE_MONDAY,
        UPRISING_1953,
        JUNETEENTH,
        INDEPENDENCE,
        BOYNE,
        AUGUST_MONDAY,
        ASSUMPTION,
        AUGUST_LAST_MONDAY,
        LABOR_US,
        CHILDREN,
        GERMAN_UNITY,
        COLUMBUS,
        AUSTRIA,
        OCTOBER_MONDAY,
        REFORMATION,
        ALL_SAINTS,
        VETERANS,
        ST_ANDREW,
        REPENTANCE,
        THANKSGIVING,
        IMMACULATE_CONCEPTION,
        CHRISTMAS,
        ST_STEPHEN
    }

    /** Where, or how, a holiday is kept. */
    public enum Kept {
        /** In the whole region. */
        EVERYWHERE,
        /** In some of its municipalities only. */
        IN_PARTS,
        /** The working day beside a holiday that falls on a weekend. */
        OBSERVED
    }

    @Override
    public int compareTo(PublicHoliday other) {
        int byDate = date.compareTo(other.date);
        return byDate == 0 ? name.compareTo(other.name) : byDate;
    }
}

package org.praxiscms.core.booking.hours;

import java.time.LocalDate;

/** When Easter is. */
final class Easter {

    private Easter() {}

    /**
     * Easter Sunday of a year in the Gregorian calendar: the anonymous algorithm of Nature, 20 April 1876, as in Jean
     * Meeus, Astronomical Algorithms, 2nd ed. 1998, chapter 8. Names are those of the tables there.
     *
     * @param year 1583 or later
     */
    static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}

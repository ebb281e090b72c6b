package org.praxiscms.core.booking;

/**
 * From where to where a number may go: the same for the value that refuses others and for the form that asks for it.
 *
 * @param least included
 * @param most included
 */
public record Bounds(int least, int most) {

    /**
     * A number that lies within.
     *
     * @param what names it to whoever passed another
     * @throws IllegalArgumentException when it lies outside
     */
    int require(int number, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("The " + what + " is " + least + "–" + most + ", not " + number);
        }
        return number;
    }

    /** The same for a number that may be left out. @return null when it is null */
    Integer requireIfAny(Integer number, String what) {
        return number == null ? null : Integer.valueOf(require(number, what));
    }
}

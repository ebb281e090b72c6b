package org.praxiscms.admin.diary;

/**
 * Where something is drawn beside the ruler: minutes from the picture's upper edge, and a lane among those that are drawn
 * side by side. Written as names of classes, since the pages allow no inline style: {@code diary-places.css} knows them.
 *
 * @param from minutes from the upper edge, 0 or more
 * @param length in minutes, 0 or more
 * @param lane from 0
 * @param lanes how many lanes share the width
 */
public record Place(int from, int length, int lane, int lanes) {

    static final int MOST_LANES = 6;

    private static final int SHORT = 40;
    private static final int HOUR = 60;
    private static final int TEN = 10;

    static Place of(int from, int to) {
        return new Place(from, to - from, 0, 1);
    }

    Place inLane(int which, int of) {
        return new Place(from, length, Math.min(which, MOST_LANES - 1), Math.min(of, MOST_LANES));
    }

    /** The classes, {@code short} among them where there is room for a line only, such as {@code h3 t1 o5 lh0 lt5 lo0 lane0 of1} for 3:15 and 50 minutes. */
    public String classes() {
        String classes = "h" + from / HOUR + " t" + from % HOUR / TEN + " o" + from % TEN + " lh" + length / HOUR
                + " lt" + length % HOUR / TEN + " lo" + length % TEN + " lane" + lane + " of" + lanes;
        return length < SHORT ? classes + " short" : classes;
    }
}

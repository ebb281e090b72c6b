package org.praxiscms.admin.diary;

import java.util.ArrayList;
import java.util.List;

/** Puts what overlaps side by side: each into the first lane that is free, all that hang together equally wide. */
final class Lanes {

    /** Nothing is drawn shorter, so that its text can be read. */
    private static final int LEAST = 20;

    private Lanes() {}

    /** The same places in the same order, in lanes. @param places by their start */
    static List<Place> of(List<Place> places) {
        List<Place> done = new ArrayList<>();
        int begun = 0;
        int reach = 0;
        List<Integer> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.from() >= reach) {
                settle(places, begun, lanes, ends.size(), done);
                begun = i;
                ends.clear();
                lanes.clear();
            }
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > place.from()) {
                lane++;
            }
            int end = place.from() + Math.max(place.length(), LEAST);
            if (lane == ends.size()) {
                ends.add(end);
            } else {
                ends.set(lane, end);
            }
            lanes.add(lane);
            reach = Math.max(reach, end);
        }
        settle(places, begun, lanes, ends.size(), done);
        return done;
    }

    private static void settle(List<Place> places, int begun, List<Integer> lanes, int of, List<Place> done) {
        for (int i = 0; i < lanes.size(); i++) {
            done.add(places.get(begun + i).inLane(lanes.get(i), of));
        }
    }
}

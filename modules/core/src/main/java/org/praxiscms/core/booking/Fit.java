package org.praxiscms.core.booking;

import java.util.Set;

/**
 * How a time that the practice has chosen suits an appointment. What only visitors must keep to, the notice, the window, the
 * starts and the limits, is nothing to the practice.
 *
 * @param obstacles what is against it; empty when nothing is
 */
public record Fit(Set<Obstacle> obstacles) {

    public Fit {
        obstacles = Set.copyOf(obstacles);
    }

    /** Whether nobody can have the time, whatever the practice says. */
    public boolean impossible() {
        return obstacles.stream().anyMatch(Obstacle::absolute);
    }

    /** Whether the time may be taken. @param allTheSame whether the practice sets aside what it can set aside */
    public boolean allows(boolean allTheSame) {
        return obstacles.isEmpty() || allTheSame && !impossible();
    }
}

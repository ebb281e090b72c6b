package org.praxiscms.admin.arrangement;

import java.util.List;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.Fit;
import org.praxiscms.core.practice.Practitioner;

/** What is against a time, in full sentences. */
final class Obstacles {

    private Obstacles() {}

    static List<String> in(Fit fit, Practitioner practitioner, Words words) {
        return fit.obstacles().stream()
                .sorted()
                .map(obstacle -> words.text("obstacle." + obstacle.name(), practitioner.name()))
                .toList();
    }
}

package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.setting.SettingRange;

/**
 * Tells people from programs by the time that a form took: it carries when it was shown, with a code that only this
 * installation can make. Nothing is stored, no cookie is needed, and the form may lie open for a day.
 */
@ApplicationScoped
public class FormAge {

    static final Duration OLDEST = Duration.ofDays(1);

    private static final String PURPOSE = "booking form";

    private final Clock clock;
    private final Duration soonest;

    /** @param seconds no person fills the form in within so few; 0 to take any form */
    @Inject
    public FormAge(
            Clock clock,
            @ConfigProperty(name = "praxis.booking.form.seconds", defaultValue = "3")
                    @SettingRange(least = 0, most = 3600)
                    int seconds) {
        this.clock = clock;
        this.soonest = Duration.ofSeconds(seconds);
    }

    protected FormAge() {
        this(null, 0);
    }

    /** What a form carries that is shown now, or shown again: then what it carried before, as long as that is good. */
    String stamp(String carried) {
        return shownAt(carried).isPresent() ? carried : Stamp.of(PURPOSE, clock.instant());
    }

    /** Whether a person can have filled in a form with that stamp. */
    boolean humane(String carried) {
        return soonest.isZero()
                || shownAt(carried)
                        .filter(shown -> !clock.instant().isBefore(shown.plus(soonest)))
                        .isPresent();
    }

    /** When it was shown; empty for what was not made here, of another practice, or of another day. */
    private Optional<Instant> shownAt(String carried) {
        return Stamp.at(carried, PURPOSE, clock.instant(), OLDEST);
    }
}

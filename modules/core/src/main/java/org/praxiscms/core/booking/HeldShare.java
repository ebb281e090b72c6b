package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.setting.SettingRange;

/**
 * Bounds how much of a practitioner's day visitors' holds can hide: a quarter of the times of an appointment type, so that
 * strangers who hold without booking leave the day open to others. Two holds a day are always possible; the installation may set another
 * share.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldShare {

    private static final int WHOLE = 100;
    private static final int ALWAYS = 2;

    private final FreeTimes freeTimes;
    private final Holds holds;
    private final int percent;

    /** @param percent most of a day's times that visitors' holds hide, 0–100; 100 for no bound */
    @Inject
    HeldShare(
            FreeTimes freeTimes,
            Holds holds,
            @ConfigProperty(name = "praxis.booking.holds.share", defaultValue = "25")
                    @SettingRange(least = 0, most = 100)
                    int percent) {
        this.freeTimes = freeTimes;
        this.holds = holds;
        this.percent = percent;
    }

    protected HeldShare() {
        this(null, null, 0);
    }

    /**
     * Lets one more time of a day be held, under the calendar's lock.
     *
     * @throws TooMany when visitors hold so much of that day already
     */
    void require(AppointmentType type, Practitioner practitioner, Instant start, Instant now) {
        LocalDate day = start.atZone(practitioner.timeZone()).toLocalDate();
        Instant from = day.atStartOfDay(practitioner.timeZone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(practitioner.timeZone()).toInstant();
        long held = holds.ofVisitors(practitioner.id(), from, to, now);
        if (held < ALWAYS || percent >= WHOLE) {
            return;
        }
        int free = freeTimes
                .calculator(type, practitioner, from, to)
                .slots(from, to)
                .size();
        int hidden = startsHiddenByOne(type.rules());
        if (!allows(held, free, hidden, percent)) {
            throw new TooMany();
        }
    }

    /** Whether one more hold hides no more than its share of the times that would be free without any. */
    static boolean allows(long held, int free, int hiddenByOne, int percent) {
        return held < ALWAYS || (held + 1) * hiddenByOne * WHOLE <= percent * (free + held * hiddenByOne);
    }

    /** How many starts of a type one appointment of it makes impossible: its own, and those that would overlap it. */
    static int startsHiddenByOne(SchedulingRules rules) {
        int minutes = rules.durationMinutes()
                + rules.buffers().before()
                + rules.buffers().after();
        int eachWay = (minutes + rules.intervalMinutes() - 1) / rules.intervalMinutes();
        return 2 * eachWay - 1;
    }
}

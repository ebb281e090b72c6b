package org.praxiscms.core.identity;

import java.time.Duration;
import org.praxiscms.core.privacy.Vault;

/**
 * What wrong passwords are counted by. Each limit lets some be tried freely; every further one is followed by a pause,
 * doubled each time up to a quarter of an hour, during which none is checked (OWASP ASVS 5.0 §6.3.1, NIST SP 800-63B-4
 * §3.2.2). No limit ever shuts an account: that would let strangers shut out its owner.
 */
enum SignInLimit {
    /** One address from one network, or from one device that the account has signed in from. */
    ACCOUNT_AND_SOURCE(5, Duration.ofSeconds(30)),
    /** Any addresses from a network that the account has not signed in from; it may be a whole practice, or a whole town. */
    NETWORK(50, Duration.ofSeconds(30)),
    /** One address from anywhere but its known devices and networks: bounds what many networks try together. */
    ACCOUNT(10, Duration.ofMinutes(1)),
    /** The present password, asked for in a session: whoever found a session open does not learn the password. */
    PRESENT_PASSWORD(5, Duration.ofSeconds(30));

    /** What has not been tried for so long is counted no more; longer than any pause. */
    static final Duration REMEMBERED = Duration.ofHours(2);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    private final int free;
    private final Duration firstPause;

    SignInLimit(int free, Duration firstPause) {
        this.free = free;
        this.firstPause = firstPause;
    }

    /** How long nothing is checked after so many wrong passwords; zero while they are free. */
    Duration pauseAfter(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - free - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** The keyed hash under which a subject is counted: 32 bytes, which tell nothing without the key. */
    byte[] hash(String subject) {
        return Vault.configured().secretOf("sign-in " + name() + ":" + subject).hash();
    }
}

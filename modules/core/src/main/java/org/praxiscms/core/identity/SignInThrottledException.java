package org.praxiscms.core.identity;

import java.time.Duration;

/** Too many wrong passwords of late: none is checked for some time, not even the right one. */
public class SignInThrottledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** @param pause when to try again, at least a second, at most 15 minutes */
    public SignInThrottledException(Duration pause) {
        super("Too many attempts");
        this.pause = pause;
    }

    /** When to try again, rounded up to whole seconds: at least one second, at most 15 minutes. */
    public Duration pause() {
        return pause;
    }
}

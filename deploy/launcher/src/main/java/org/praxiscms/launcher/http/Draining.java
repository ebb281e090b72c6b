package org.praxiscms.launcher.http;

/** Whether this process has begun to stop, and requests are turned away. Once begun, it does not end. */
public final class Draining {

    private static volatile boolean begun;

    private Draining() {}

    /** From now on no request reaches the application. */
    public static void begin() {
        begun = true;
    }

    static boolean hasBegun() {
        return begun;
    }
}

package org.praxiscms.launcher;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.launcher.http.Draining;

/**
 * SIGTERM and SIGINT end the process with exit code 0 after a clean stop: to a supervisor, an order obeyed is no
 * failure. The JVM's own handlers would end it with 143 and 130, and do so where this is not to be had.
 */
final class StopSignals {

    private static final Logger LOGGER = Logger.getLogger(StopSignals.class.getName());

    private StopSignals() {}

    static void exitCleanly() {
        try {
            for (String name : List.of("TERM", "INT")) {
                exitCleanlyOn(name);
            }
        } catch (ReflectiveOperationException e) {
            LOGGER.log(Level.FINE, "This JVM keeps its own exit codes", e);
        }
    }

    /** By reflection: naming {@code sun.misc.Signal} is a compiler warning that cannot be suppressed. */
    private static void exitCleanlyOn(String name) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object exit = Proxy.newProxyInstance(
                StopSignals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                    if (method.getName().equals("handle")) {
                        Draining.begin(); // before Payara's own shutdown hook undeploys the application
                        System.exit(0);
                    }
                    return null;
                });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), exit);
    }
}

package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class ClientsFaultTest {

    private static final String SERVER = "com.sun.enterprise.v3.services.impl.ContainerMapper";
    private static final String NETWORK = "org.glassfish.grizzly.nio.NIOConnection";
    private static final String OURS = "org.praxiscms.web.TenantFilter";

    @Test
    void leavesOutWhatNeverCameToUs() {
        assertThat(tells(thrown(new IllegalArgumentException("%zz"), NETWORK, SERVER)))
                .isFalse();
    }

    @Test
    void leavesOutClientsThatWentAway() {
        IOException closed = thrown(new IOException("Connection is closed"), NETWORK, OURS, SERVER);
        assertThat(tells(closed)).isFalse();
        assertThat(tells(thrown(new IllegalStateException(closed), OURS, SERVER)))
                .isFalse();
    }

    @Test
    void leavesOutTwoLengths() {
        LogRecord logged = new LogRecord(
                Level.SEVERE, "Can't use both headers Content-Length and Transfer-Encoding from the same request");
        logged.setLoggerName("jakarta.enterprise.system.core");
        assertThat(new ClientsFault().isLoggable(logged)).isFalse();
        assertThat(new ConsoleLog().isLoggable(logged)).isFalse();
    }

    @Test
    void tellsWhatWentWrongWithUs() {
        assertThat(tells(thrown(new IllegalStateException(), OURS, SERVER))).isTrue();
        assertThat(tells(thrown(new IOException("disk full"), "java.io.FileOutputStream", OURS, SERVER)))
                .isTrue();
        assertThat(tells(thrown(new IllegalStateException(thrown(new IOException(), OURS)), NETWORK)))
                .isTrue();
    }

    @Test
    void tellsWhatHasNothingToDoWithRequests() {
        LogRecord logged = new LogRecord(Level.SEVERE, "text");
        logged.setLoggerName("javax.enterprise.system.core");
        logged.setThrown(thrown(new IllegalStateException(), SERVER));
        assertThat(new ClientsFault().isLoggable(logged)).isTrue();
        assertThat(new ConsoleLog().isLoggable(logged)).isTrue();
    }

    @Test
    void isHeardByTheConsole() {
        LogRecord logged = new LogRecord(Level.SEVERE, "text");
        logged.setLoggerName("jakarta.enterprise.web.core");
        logged.setThrown(thrown(new IllegalArgumentException("%zz"), NETWORK, SERVER));
        assertThat(new ConsoleLog().isLoggable(logged)).isFalse();
    }

    @Test
    void tellsWhatFailsAtTheStart() {
        assertThat(tells(thrown(new IllegalStateException("no such class"), SERVER)))
                .isTrue();
    }

    @Test
    void tellsWhatNothingWasThrownFor() {
        assertThat(tells(null)).isTrue();
    }

    private static boolean tells(Throwable thrown) {
        LogRecord logged = new LogRecord(Level.SEVERE, "text");
        logged.setLoggerName("jakarta.enterprise.web");
        logged.setThrown(thrown);
        return new ClientsFault().isLoggable(logged);
    }

    private static <T extends Throwable> T thrown(T thrown, String... classes) {
        StackTraceElement[] trace = new StackTraceElement[classes.length];
        for (int i = 0; i < classes.length; i++) {
            trace[i] = new StackTraceElement(classes[i], "method", "File.java", 1);
        }
        thrown.setStackTrace(trace);
        return thrown;
    }
}

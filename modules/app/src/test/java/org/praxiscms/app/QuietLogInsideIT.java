package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whoever sends nonsense cannot fill the log with it: what is the client's fault is answered and not told. */
@ArquillianTest
class QuietLogInsideIT {

    @Deployment
    static WebArchive war() {
        return Wars.real();
    }

    @Test
    void aFormThatIsNoneIsNotWorthAWord() throws Exception {
        for (String path : List.of(
                "/book/free-consultation",
                "/book/free-consultation/hold",
                "/book/free-consultation/wish",
                "/waiting/x/acceptance",
                "/signatures/x/confirmation",
                "/bookings/x/move")) {
            for (String form : List.of("name=%zz", "name=" + "x".repeat(1_600_000))) {
                assertThat(loggedWhile(path, form, form.length() > 100 ? 413 : 400))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    private static List<String> loggedWhile(String path, String form, int status) throws Exception {
        Listener listener = new Listener();
        Logger jersey = Logger.getLogger("org.glassfish.jersey");
        Logger ours = Logger.getLogger("org.praxiscms");
        jersey.addHandler(listener);
        ours.addHandler(listener);
        try {
            assertThat(statusLine(path, form)).startsWith("HTTP/1.1 " + status);
        } finally {
            jersey.removeHandler(listener);
            ours.removeHandler(listener);
        }
        return listener.told;
    }

    // By hand: Java's clients send no Host of one's choice, and not every machine knows every name under .localhost.
    private static String statusLine(String path, String form) throws Exception {
        int port = Integer.parseInt(System.getenv("PRAXIS_IT_HTTP_PORT"));
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "POST " + path + " HTTP/1.1\r\nHost: harbour.localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                    + "\r\n\r\n" + form;
            server.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    /** Hears what is logged from WARNING on. */
    private static final class Listener extends Handler {

        private final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            if (logged.getLevel().intValue() >= Level.WARNING.intValue()) {
                told.add(logged.getLoggerName() + ": " + logged.getMessage());
            }
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}

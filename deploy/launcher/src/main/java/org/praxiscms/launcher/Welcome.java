package org.praxiscms.launcher;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the operator reads once Praxis answers: where to go, where the data are, how to stop. */
record Welcome(ListeningAddress address, boolean demo, Path data, Database database, Duration startup) {

    private static final List<String> DEMONSTRATION_HOSTS = List.of("lindenhof.localhost", "harbour.localhost");

    /** How long this JVM has been alive. */
    static Duration sinceStart() {
        Instant now = Instant.now();
        return Duration.between(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), now);
    }

    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%nPraxis %s answers on port %d of %s, after %.1f s.%n%n",
                Distribution.version(),
                address.port(),
                address.host(),
                startup.toMillis() / 1000.0));
        if (demo) {
            for (String host : DEMONSTRATION_HOSTS) {
                text.append(String.format(Locale.ROOT, "  %-36s admin: %sadmin%n", url(host), url(host)));
            }
            text.append(System.lineSeparator());
        }
        return text.append(String.format(Locale.ROOT, "  Data:      %s%n", data))
                .append(String.format(Locale.ROOT, "  Database:  %s%n", database))
                .append(String.format(
                        Locale.ROOT,
                        "  Stop:      Ctrl-C, or SIGTERM to process %d%n",
                        ProcessHandle.current().pid()))
                .toString();
    }

    private String url(String host) {
        return "http://" + host + (address.port() == 80 ? "" : ":" + address.port()) + "/";
    }
}

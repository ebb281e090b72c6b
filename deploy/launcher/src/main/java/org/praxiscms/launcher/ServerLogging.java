package org.praxiscms.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the server and the application log, and where: {@link LogFile} and {@link ConsoleLog}. */
final class ServerLogging {

    /** Payara's own logger; held, because its filter would vanish with it. */
    private static final Logger PAYARA = Logger.getLogger("PayaraMicro");

    private static final String CONFIGURATION = """
            handlers=org.praxiscms.launcher.LogFile,org.praxiscms.launcher.ConsoleLog
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n
            .level=INFO
            javax.enterprise.system.tools.deployment.level=WARNING
            # expired authorities in the trust store; the class loader that only looks at the application
            javax.enterprise.system.security.ssl.level=SEVERE
            jakarta.enterprise.web.util.level=SEVERE
            # the root context is called "" by one part of Payara and "/" by another
            javax.enterprise.system.container.web.com.sun.web.security.level=SEVERE
            """;

    private ServerLogging() {}

    /** Writes the configuration that Payara Micro reads at its start. */
    static Path configure(Path directory, Path log) {
        // also keeps its farewell, for which it makes a handler of its own, off the console
        PAYARA.setFilter(logged -> logged.getLevel().intValue() >= Level.WARNING.intValue());
        System.setProperty(LogFile.DIRECTORY, log.toString());
        try {
            return Files.writeString(directory.resolve("logging.properties"), CONFIGURATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.praxiscms.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** What the server and the application log, and where: ten files of 2 MB in turn, the newest {@code server-0.log}. */
final class ServerLogging {

    /** Payara's own logger; held, because its filter would vanish with it. */
    private static final Logger PAYARA = Logger.getLogger("PayaraMicro");

    private ServerLogging() {}

    /** Writes the configuration that Payara Micro reads at its start. */
    static Path configure(Path directory, Path log) {
        // also keeps its farewell, for which it makes a handler of its own, off the console
        PAYARA.setFilter(logged -> logged.getLevel().intValue() >= Level.WARNING.intValue());
        try {
            return Files.writeString(
                    directory.resolve("logging.properties"),
                    String.format(
                            Locale.ROOT,
                            """
                    handlers=java.util.logging.FileHandler,org.praxiscms.launcher.ConsoleLog
                    java.util.logging.FileHandler.pattern=%s/server-%%g.log
                    java.util.logging.FileHandler.limit=2000000
                    java.util.logging.FileHandler.count=10
                    java.util.logging.FileHandler.append=true
                    java.util.logging.FileHandler.encoding=UTF-8
                    java.util.logging.FileHandler.filter=org.praxiscms.launcher.ClientsFault
                    java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                    java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s %%5$s%%6$s%%n
                    .level=INFO
                    javax.enterprise.system.tools.deployment.level=WARNING
                    # expired authorities in the trust store; the class loader that only looks at the application
                    javax.enterprise.system.security.ssl.level=SEVERE
                    jakarta.enterprise.web.util.level=SEVERE
                    """,
                            inProperties(log.toString().replace("\\", "/").replace("%", "%%"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Properties are read as ISO 8859-1; any other character is an escape. */
    private static String inProperties(String text) {
        return text.chars()
                .mapToObj(character -> character > ' ' && character < 127
                        ? String.valueOf((char) character)
                        : String.format(Locale.ROOT, "\\u%04x", character))
                .collect(Collectors.joining());
    }
}

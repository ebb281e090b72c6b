package org.praxiscms.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answers to {@code --help} and {@code --version}. */
final class Usage {

    private Usage() {}

    /**
     * What to print instead of starting; empty when there are no arguments.
     *
     * @throws Refusal when an argument is unknown
     */
    static Optional<String> answerTo(String[] arguments) {
        if (arguments.length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (arguments[0]) {
                    case "--help", "-h" -> help();
                    case "--version" -> "Praxis " + Distribution.version();
                    default -> throw new Refusal("'" + arguments[0] + "' is not known; --help lists what is.");
                });
    }

    private static String help() {
        return "Starts Praxis and stays until Ctrl-C or SIGTERM.\n\n"
                + "  --help     this text\n"
                + "  --version  the version\n\n"
                + "Settings: system property, environment variable, or file; the first that is set counts.\n\n"
                + Arrays.stream(Setting.values())
                        .map(setting -> String.format(
                                Locale.ROOT,
                                "  %-27s %s%n  %-27s   unset: %s%n",
                                setting,
                                setting.meaning(),
                                "",
                                setting.fallbackInWords()))
                        .collect(Collectors.joining());
    }
}

package org.praxiscms.launcher;

import static org.praxiscms.launcher.Setting.PRAXIS_CONFIG;
import static org.praxiscms.launcher.Setting.PRAXIS_DATA;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings of this start. A system property wins over an environment variable, that over the settings file, that
 * over the default. A blank value counts as absent.
 */
public final class Settings {

    private final Properties system;
    private final Map<String, String> environment;
    private final Properties file;

    private Settings(Properties system, Map<String, String> environment, Properties file) {
        this.system = system;
        this.environment = environment;
        this.file = file;
    }

    /**
     * Reads the settings, and the file named by {@code PRAXIS_CONFIG}, or else {@code praxis.properties} in the data
     * directory when there is one.
     *
     * @throws Refusal when a file is named that cannot be read
     */
    public static Settings of(Properties system, Map<String, String> environment) {
        Settings outside = new Settings(system, environment, new Properties());
        Optional<Path> named = outside.text(PRAXIS_CONFIG).map(text -> path(PRAXIS_CONFIG, text));
        Path path = named.orElseGet(() -> outside.path(PRAXIS_DATA).resolve("praxis.properties"));
        if (named.isEmpty() && !Files.exists(path)) {
            return outside;
        }
        return new Settings(system, environment, read(path));
    }

    /** The value, or its default; empty when there is neither. */
    public Optional<String> text(Setting setting) {
        return Stream.of(
                        system.getProperty(setting.name()),
                        system.getProperty(setting.property()),
                        environment.get(setting.name()),
                        file.getProperty(setting.name()),
                        file.getProperty(setting.property()),
                        setting.fallback().orElse(null))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /**
     * The value as an absolute path.
     *
     * @throws Refusal when it has characters that cannot be in a path here
     */
    public Path path(Setting setting) {
        return path(setting, text(setting).orElseThrow()).toAbsolutePath().normalize();
    }

    private static Path path(Setting setting, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Refusal(
                    setting + " has characters that this machine's encoding, " + System.getProperty("sun.jnu.encoding")
                            + ", does not know; start with LC_ALL=C.UTF-8.",
                    e);
        }
    }

    /**
     * The value as a port, 1–65535.
     *
     * @throws Refusal when it is something else
     */
    public OptionalInt port(Setting setting) {
        Optional<String> value = text(setting);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().matches("[0-9]{1,5}") || !isPort(Integer.parseInt(value.get()))) {
            throw new Refusal(setting + " must be a port, 1 to 65535, but is '" + value.get() + "'.");
        }
        return OptionalInt.of(Integer.parseInt(value.get()));
    }

    /**
     * The value as yes or no.
     *
     * @param absent what it is when nobody sets it
     * @throws Refusal when it is neither
     */
    public boolean flag(Setting setting, boolean absent) {
        return switch (text(setting).orElse(String.valueOf(absent)).toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "1" -> true;
            case "false", "off", "no", "0" -> false;
            default -> throw new Refusal(setting + " must be true or false.");
        };
    }

    /**
     * What the file says beyond the launcher's own settings, as properties: the application may know these names. One
     * that is also set outside the file is left out, since the application finds it there by itself.
     */
    public Map<String, String> others() {
        Set<String> own = Arrays.stream(Setting.values()).map(Setting::property).collect(Collectors.toSet());
        Map<String, String> others = new TreeMap<>();
        for (String name : file.stringPropertyNames()) {
            String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
            String variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
            if (!own.contains(property) && !environment.containsKey(variable) && system.getProperty(property) == null) {
                others.put(property, file.getProperty(name));
            }
        }
        return others;
    }

    private static boolean isPort(int number) {
        return number >= 1 && number <= 65_535;
    }

    private static Properties read(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("The settings file " + path + " cannot be read.", e);
        }
    }
}

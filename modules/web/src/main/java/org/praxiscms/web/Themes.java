package org.praxiscms.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.praxiscms.theme.Theme;

/** The installed themes, found once in the application's jars. Two of one name stop the start. */
@ApplicationScoped
public class Themes {

    /** The folder of the static files that all themes share. */
    public static final String SHARED = "praxis";

    private final Map<String, Theme> byName = new TreeMap<>();
    private final Map<String, ThemeFiles> files = new TreeMap<>();

    @PostConstruct
    void find() {
        ServiceLoader.load(Theme.class, Themes.class.getClassLoader()).forEach(theme -> {
            if (theme.name().equals(SHARED) || byName.put(theme.name(), theme) != null) {
                throw new IllegalStateException("Two themes are called " + theme.name());
            }
            files.put(
                    theme.name(),
                    ThemeFiles.of(theme.name(), "theme.css", theme.getClass().getClassLoader()));
        });
        files.put(SHARED, ThemeFiles.of(SHARED, "base.css", Theme.class.getClassLoader()));
    }

    /** The theme of a name; when it is not installed, the first that is, so that the practice keeps a site. */
    public Theme named(String name) {
        return Optional.ofNullable(byName.get(name))
                .or(() -> byName.values().stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("No theme is installed"));
    }

    public Collection<Theme> all() {
        return byName.values();
    }

    /** Static files of a theme, or of {@link #SHARED}. */
    public Optional<ThemeFiles> files(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Hash over a theme's static files. */
    public String version(String name) {
        return files(name).map(ThemeFiles::version).orElse("");
    }
}

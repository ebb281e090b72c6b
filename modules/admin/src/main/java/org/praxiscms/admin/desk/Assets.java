package org.praxiscms.admin.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.praxiscms.web.Encoded;

/** The admin's static files, read once; an address carries its file's hash, so what it leads to never changes. */
public final class Assets {

    private static final String FOLDER = "/META-INF/resources/admin/";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final String STYLE = "text/css;charset=UTF-8";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("admin.css", STYLE),
            Map.entry("hours.css", STYLE),
            Map.entry("diary.css", STYLE),
            Map.entry("diary-places.css", STYLE),
            Map.entry("insight.css", STYLE),
            Map.entry("admin.js", SCRIPT),
            Map.entry("htmx.min.js", SCRIPT),
            Map.entry("week-fields.js", SCRIPT),
            Map.entry("week-drag.js", SCRIPT),
            Map.entry("week-exact.js", SCRIPT),
            Map.entry("week-hours.js", SCRIPT),
            Map.entry("dates.js", SCRIPT),
            Map.entry("diary.js", SCRIPT),
            Map.entry("icon.svg", "image/svg+xml;charset=UTF-8"));
    private static final Map<String, Encoded> FILES = new TreeMap<>();

    static {
        TYPES.forEach((name, type) -> FILES.put(name, Encoded.of(type, FOREVER, bytes(name))));
    }

    private Assets() {}

    /** Where a file is fetched: {@code /admin/assets/<hash>/<file>}. */
    static String path(String file) {
        return "/admin/assets/" + FILES.get(file).etag() + "/" + file;
    }

    /** The file at {@code <hash>/<file>}; empty for an unknown one and for another hash. */
    static Optional<Encoded> at(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.ofNullable(FILES.get(path.substring(slash + 1)))
                        .filter(file -> file.etag().equals(path.substring(0, slash)));
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The admin misses its file " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

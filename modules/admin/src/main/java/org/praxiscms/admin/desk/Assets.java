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
    private static final Map<String, String> TYPES = Map.of(
            "admin.css", "text/css;charset=UTF-8",
            "admin.js", "text/javascript;charset=UTF-8",
            "htmx.min.js", "text/javascript;charset=UTF-8",
            "icon.svg", "image/svg+xml;charset=UTF-8");
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

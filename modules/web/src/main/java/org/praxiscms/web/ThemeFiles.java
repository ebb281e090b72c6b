package org.praxiscms.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The static files of one theme, read from its jar once and kept encoded.
 *
 * @param version hash over all of them, names and bytes: a new one means new addresses
 * @param byPath files by their path inside the theme's folder
 */
public record ThemeFiles(String version, Map<String, Encoded> byPath) {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8",
            "woff2", "font/woff2",
            "png", "image/png",
            "webp", "image/webp",
            "avif", "image/avif",
            "txt", "text/plain;charset=UTF-8");

    // Every address carries the version, so what it leads to never changes (RFC 8246).
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /**
     * Reads the files of a theme.
     *
     * @param stylesheet a file that is certainly there, by which the jar is found
     */
    static ThemeFiles of(String theme, String stylesheet, ClassLoader loader) {
        String folder = "META-INF/resources/themes/" + theme + "/";
        Map<String, Encoded> files = new TreeMap<>();
        try {
            URL known = loader.getResource(folder + stylesheet);
            if (known == null) {
                throw new IllegalStateException("Theme " + theme + " has no " + stylesheet);
            }
            if (known.openConnection() instanceof JarURLConnection inJar) {
                inJar.setUseCaches(false);
                try (JarFile jar = inJar.getJarFile()) {
                    collect(jar, folder, files);
                }
            } else {
                collect(Path.of(known.toURI()).getParent(), files);
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The files of theme " + theme + " cannot be read", e);
        }
        return new ThemeFiles(version(files), Map.copyOf(files));
    }

    Optional<Encoded> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static void collect(JarFile jar, String folder, Map<String, Encoded> files) throws IOException {
        for (JarEntry entry : jar.stream()
                .filter(one -> !one.isDirectory() && one.getName().startsWith(folder))
                .toList()) {
            try (InputStream in = jar.getInputStream(entry)) {
                add(entry.getName().substring(folder.length()), in.readAllBytes(), files);
            }
        }
    }

    private static void collect(Path folder, Map<String, Encoded> files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), files);
            }
        }
    }

    private static void add(String path, byte[] bytes, Map<String, Encoded> files) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type != null) {
            files.put(path, Encoded.of(type, FOREVER, bytes));
        }
    }

    private static String version(Map<String, Encoded> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((path, file) -> {
                digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(file.plain());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }
}

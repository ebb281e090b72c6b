package org.praxiscms.theme.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.praxiscms.theme.Theme;

/**
 * Writes every golden page of every theme on the class path into a folder, with the static files beside them, to be
 * looked at through any web server for files. The pages link to addresses of a real site, so only the list of pages,
 * {@code index.html}, leads anywhere.
 */
public final class Preview {

    private final Theme theme;
    private final Path folder;

    private Preview(Theme theme, Path folder) {
        this.theme = theme;
        this.folder = folder;
    }

    /** @param arguments the folder to write to; it is made when it does not exist */
    public static void main(String[] arguments) throws IOException, URISyntaxException {
        for (Theme theme : ServiceLoader.load(Theme.class)) {
            new Preview(theme, Path.of(arguments[0])).write();
        }
    }

    private void write() throws IOException, URISyntaxException {
        Files.createDirectories(folder);
        copyFiles("praxis");
        copyFiles(theme.name());
        StringBuilder list = new StringBuilder("<!DOCTYPE html><title>Preview</title>");
        for (Sample sample : SamplePages.all()) {
            Sample dressed = new Dressing().rewrite(sample, theme.name());
            Files.write(folder.resolve(dressed.name() + ".html"), dressed.page().in(theme));
            list.append(String.format(Locale.ROOT, "<p><a href=\"%1$s.html\">%1$s</a>", dressed.name()));
        }
        Files.writeString(folder.resolve("index.html"), list);
    }

    private void copyFiles(String name) throws IOException, URISyntaxException {
        String path = "/META-INF/resources/themes/" + name;
        URL url = theme.getClass().getResource(path);
        if (url == null) {
            throw new IllegalStateException("The theme " + name + " has no static files at " + path);
        }
        URI uri = url.toURI();
        if (uri.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                copy(jar.getPath(path), name);
            }
        } else {
            copy(Path.of(uri), name);
        }
    }

    private void copy(Path from, String name) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : paths) {
            Path target = folder.resolve("themes")
                    .resolve(name)
                    .resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lets a page find the theme's own files. */
    private final class Dressing extends Rewriting {

        @Override
        String text(Place place, String text) {
            return place.component().equals("Site.files") ? "/themes/" + theme.name() : text;
        }
    }
}

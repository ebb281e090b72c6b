package org.praxiscms.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The schema changes that an application knows, as {@code author:id}. A database that has seen others was written by
 * a newer Praxis; an older one must not touch it.
 */
public final class SchemaVersion {

    private static final Pattern CHANGES = Pattern.compile("db/.*\\.sql");
    private static final Pattern CHANGE =
            Pattern.compile("^\\s*--\\s*changeset\\s+([^\\s:]+:[^\\s:]+)", Pattern.MULTILINE);

    private final Set<String> known;

    SchemaVersion(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    Set<String> known() {
        return known;
    }

    /**
     * Reads the changes out of the unpacked application: the formatted SQL below {@code db/} in its core.
     *
     * @throws IllegalStateException when the application cannot be read
     */
    public static SchemaVersion of(Path application) {
        Set<String> known = new HashSet<>();
        try (DirectoryStream<Path> cores =
                Files.newDirectoryStream(application.resolve("WEB-INF/lib"), "praxis-core*.jar")) {
            for (Path core : cores) {
                addChanges(core, known);
            }
            return new SchemaVersion(known);
        } catch (IOException e) {
            throw new IllegalStateException("The application cannot be read: " + application, e);
        }
    }

    /**
     * Looks at what the database has seen; an empty one is fine.
     *
     * @throws Refusal when it was written by a newer Praxis, or cannot be used
     */
    public void check(Connections connections, Database database) {
        try (Connection connection = connections.open(database.url(), database.owner());
                Statement statement = connection.createStatement()) {
            if (!Connections.hasTable(statement, "databasechangelog")) {
                return;
            }
            try (ResultSet seen = statement.executeQuery("select author || ':' || id from databasechangelog")) {
                while (seen.next()) {
                    if (!known.contains(seen.getString(1))) {
                        throw new Refusal("The database was written by a newer Praxis (it holds the change "
                                + seen.getString(1) + ").");
                    }
                }
            }
        } catch (SQLException e) {
            throw Connections.refusal(database.url(), e);
        }
    }

    private static void addChanges(Path core, Set<String> known) throws IOException {
        try (ZipFile jar = new ZipFile(core.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (CHANGES.matcher(entry.getName()).matches()) {
                    String sql = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    CHANGE.matcher(sql).results().forEach(change -> known.add(change.group(1)));
                }
            }
        }
    }
}

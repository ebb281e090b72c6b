package org.praxiscms.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * The schema changes that an application knows, as {@code author:id}. A database that has seen others was written by
 * a newer Praxis; an older one must not touch it.
 */
public final class SchemaVersion {

    private static final Pattern CORE = Pattern.compile("WEB-INF/lib/praxis-core.*\\.jar");
    private static final Pattern CHANGES = Pattern.compile("db/.*\\.sql");
    private static final Pattern CHANGE = Pattern.compile("--\\s*changeset\\s+([^\\s:]+:[^\\s:]+).*");

    private final Set<String> known;

    SchemaVersion(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    Set<String> known() {
        return known;
    }

    /** Reads the changes out of the application: the formatted SQL below {@code db/} in its core. */
    public static SchemaVersion of(Path war) {
        Set<String> known = new HashSet<>();
        try (JarFile file = new JarFile(war.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (CORE.matcher(entry.getName()).matches()) {
                    try (JarInputStream core = new JarInputStream(file.getInputStream(entry))) {
                        addChanges(core, known);
                    }
                }
            }
            return new SchemaVersion(known);
        } catch (IOException e) {
            throw new IllegalStateException("The application cannot be read: " + war, e);
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
            if (!hasSeenChanges(statement)) {
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

    private static boolean hasSeenChanges(Statement statement) throws SQLException {
        try (ResultSet table = statement.executeQuery("select to_regclass('databasechangelog') is not null")) {
            return table.next() && table.getBoolean(1);
        }
    }

    private static void addChanges(JarInputStream core, Set<String> known) throws IOException {
        for (JarEntry entry = core.getNextJarEntry(); entry != null; entry = core.getNextJarEntry()) {
            if (CHANGES.matcher(entry.getName()).matches()) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(core, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher change = CHANGE.matcher(line.strip());
                    if (change.matches()) {
                        known.add(change.group(1));
                    }
                }
            }
        }
    }
}

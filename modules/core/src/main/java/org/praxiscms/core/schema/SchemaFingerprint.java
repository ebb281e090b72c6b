package org.praxiscms.core.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a database has seen exactly these changes: a hash over all of them, kept as the comment of Liquibase's
 * own table, so that it travels with every copy and backup of the database. Liquibase takes half a second to find out
 * that there is nothing to do; this takes one query.
 *
 * @param value hexadecimal
 */
record SchemaFingerprint(String value) {

    static final String CHANGELOG = "db/changelog.xml";

    private static final Pattern INCLUDED = Pattern.compile("<include file=\"([^\"]+)\"");

    /**
     * Of the changes that this application brings along.
     *
     * @param applicationRole whom the tables are granted to
     */
    static SchemaFingerprint ofThisApplication(String applicationRole) throws IOException {
        MessageDigest hash = sha256();
        hash.update(applicationRole.getBytes(StandardCharsets.UTF_8));
        byte[] changelog = read(CHANGELOG);
        hash.update(changelog);
        Matcher files = INCLUDED.matcher(new String(changelog, StandardCharsets.UTF_8));
        while (files.find()) {
            hash.update(read(files.group(1)));
        }
        return new SchemaFingerprint(HexFormat.of().formatHex(hash.digest()));
    }

    /** Whether the database has had these changes and none besides since. */
    boolean isOf(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(
                        "SELECT obj_description(to_regclass('public.databasechangelog'), 'pg_class')");
                ResultSet row = query.executeQuery()) {
            return row.next() && value.equals(row.getString(1));
        }
    }

    /** Notes that the database has had them. */
    void noteIn(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("COMMENT ON TABLE databasechangelog IS '" + value + "'");
        }
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream file = SchemaFingerprint.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IOException(resource + " is missing in the application");
            }
            return file.readAllBytes();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }
}

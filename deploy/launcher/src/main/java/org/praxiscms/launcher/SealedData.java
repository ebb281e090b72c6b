package org.praxiscms.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the application has encrypted in the database. Each text begins with a byte for its format and four that name its
 * key, so that a key which does not fit is noticed before new data are encrypted with it.
 */
final class SealedData {

    private static final String KEYS_OF_BOOKINGS =
            "select distinct encode(substring(client_name from 2 for 4), 'hex') from booking"
                    + " where substring(client_name from 1 for 1) = '\\x01'";

    private final EncryptionKey current;
    private final Set<String> known;

    SealedData(EncryptionKey current, List<EncryptionKey> earlier) {
        this.current = current;
        this.known = earlier.stream().map(EncryptionKey::id).collect(Collectors.toSet());
        this.known.add(current.id());
    }

    /**
     * Looks at the bookings, which every practice has; a database without any is fine.
     *
     * @throws Refusal when one was encrypted with a key that is not here, or the database cannot be used
     */
    void check(Connections connections, Database database) {
        try (Connection connection = connections.open(database.url(), database.owner());
                Statement statement = connection.createStatement()) {
            if (!Connections.hasTable(statement, "booking")) {
                return;
            }
            try (ResultSet used = statement.executeQuery(KEYS_OF_BOOKINGS)) {
                while (used.next()) {
                    if (!known.contains(used.getString(1))) {
                        throw new Refusal(
                                "The bookings in the database were encrypted with the key " + used.getString(1)
                                        + ", but PRAXIS_ENCRYPTION_KEY is the key " + current.id()
                                        + "; set the right one, or name it in PRAXIS_ENCRYPTION_OLD_KEYS.");
                    }
                }
            }
        } catch (SQLException e) {
            throw Connections.refusal(database.url(), e);
        }
    }
}

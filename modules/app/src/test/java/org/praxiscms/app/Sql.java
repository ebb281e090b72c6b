package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The database behind the server, past all walls: for looking at what is really there, and for making happen at once
 * what else takes days. Parameters stand for the question marks in order; whatever the database refuses is an
 * {@link IllegalStateException}.
 */
final class Sql {

    private Sql() {}

    /** The first column of all rows, in the query's order, null where a value is. */
    static List<String> texts(String query, Object... parameters) {
        return run(query, parameters, statement -> {
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        });
    }

    /** The first column of the one row; null when the value is. @throws IllegalStateException for none and for several */
    static String text(String query, Object... parameters) {
        List<String> texts = texts(query, parameters);
        if (texts.size() != 1) {
            throw new IllegalStateException("Not one row, but " + texts.size() + ": " + query);
        }
        return texts.get(0);
    }

    /** The same as a whole number, which is never null. */
    static int number(String query, Object... parameters) {
        return Integer.parseInt(text(query, parameters));
    }

    /** Runs any statement, a query too. @return how many rows it changed; -1 for a query */
    static int run(String statement, Object... parameters) {
        return run(statement, parameters, prepared -> {
            prepared.execute();
            return prepared.getUpdateCount();
        });
    }

    /** Runs a statement that changes exactly one row. */
    static void change(String statement, Object... parameters) {
        assertThat(run(statement, parameters)).as(statement).isEqualTo(1);
    }

    /** A column, or an expression of some, of the booking that a page's path or its token leads to. */
    static String booking(String place, String column) {
        return text("SELECT " + column + " FROM booking WHERE token_hash = sha256(?)", shown(place));
    }

    /** Changes the row of the booking that a page's path or its token leads to, as time alone would. */
    static void changeBooking(String place, String set) {
        change("UPDATE booking SET " + set + " WHERE token_hash = sha256(?)", shown(place));
    }

    /** What a booking's {@code token_hash} is the SHA-256 of. @param place its page's path, or its token alone */
    static byte[] shown(String place) {
        return ("praxis-token:" + place.substring(place.lastIndexOf('/') + 1)).getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T run(String sql, Object[] parameters, Use<T> use) {
        try (Connection admin = TestDatabase.admin("praxis");
                PreparedStatement statement = admin.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done with a statement that has its parameters. */
    private interface Use<T> {

        T of(PreparedStatement statement) throws SQLException;
    }
}

package org.praxiscms.launcher;

import static org.praxiscms.launcher.Setting.DATABASE_APP_URL;
import static org.praxiscms.launcher.Setting.DATABASE_URL;

import java.sql.SQLException;
import java.util.Optional;

/**
 * A database that is ready for the application.
 *
 * @param owner who owns the schema; migrations run as this role
 * @param application who serves requests; bound by row-level security
 */
public record Database(DatabaseUrl url, Login owner, Login application) {

    /**
     * The database that {@code DATABASE_URL} names, with the application's role prepared.
     *
     * @throws Refusal when it cannot be used
     */
    public static Database of(Settings settings, Connections connections) {
        DatabaseUrl url =
                DatabaseUrl.parse("DATABASE_URL", settings.text(DATABASE_URL).orElseThrow());
        Login owner = url.login().orElseThrow(() -> new Refusal("DATABASE_URL names no user."));
        Optional<DatabaseUrl> application =
                settings.text(DATABASE_APP_URL).map(text -> DatabaseUrl.parse("DATABASE_APP_URL", text));
        try {
            ApplicationRole role = new ApplicationRole(connections, url, owner);
            Login login = application.isPresent() ? role.checked(loginOf(application.get(), url)) : role.kept();
            return new Database(url, owner, login);
        } catch (SQLException e) {
            throw Connections.refusal(url, e);
        }
    }

    /** Server and name: {@code 127.0.0.1:5432/praxis}. */
    @Override
    public String toString() {
        return url.hosts() + "/" + url.database();
    }

    private static Login loginOf(DatabaseUrl application, DatabaseUrl url) {
        if (!application.hosts().equals(url.hosts()) || !application.database().equals(url.database())) {
            throw new Refusal("DATABASE_APP_URL must name the same server and database as DATABASE_URL.");
        }
        return application.login().orElseThrow(() -> new Refusal("DATABASE_APP_URL names no user."));
    }
}

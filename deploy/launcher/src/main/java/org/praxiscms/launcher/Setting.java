package org.praxiscms.launcher;

import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be set from outside. A setting is written as an environment variable ({@code PRAXIS_DATA}), or,
 * as a system property or in the settings file, in either spelling ({@code PRAXIS_DATA} or {@code praxis.data}).
 */
public enum Setting {
    PORT("8080", "port that answers HTTP"),
    PRAXIS_ADDRESS(null, "address to listen on", "127.0.0.1 with the embedded database, else 0.0.0.0"),
    PRAXIS_DATA("./data", "directory of everything that is kept"),
    PRAXIS_CONFIG(null, "file with further settings, NAME=value", "praxis.properties in PRAXIS_DATA"),
    DATABASE_URL(null, "postgresql://user:password@host:5432/name", "an embedded PostgreSQL"),
    DATABASE_APP_URL(null, "the same database for the application's own role", "a role NAME_app, kept by the launcher"),
    PRAXIS_DATABASE_PORT(null, "port of the embedded PostgreSQL", "a free one, then remembered"),
    PRAXIS_ENCRYPTION_KEY(null, "32 random bytes, base64", "generated with the embedded database, else required"),
    PRAXIS_ENCRYPTION_OLD_KEYS(null, "earlier keys, separated by commas", "none"),
    PRAXIS_DEMO(null, "demonstration practices: true or false", "true with the embedded database, else false"),
    PRAXIS_OWNER_EMAIL(null, "first owner of the demonstration practices", "chosen by the application"),
    PRAXIS_OWNER_PASSWORD(null, "that owner's password", "generated, shown once on the console"),
    PRAXIS_SMTP_URL(null, "mail server, smtp://user:password@host:587", "mails are files in PRAXIS_DATA/mail"),
    PRAXIS_TRUSTED_PROXIES(null, "proxies whose X-Forwarded headers count", "none"),
    PRAXIS_MANAGEMENT_PORT(null, "port of health and metrics", "none"),
    PRAXIS_MANAGEMENT_ADDRESS("127.0.0.1", "address of that port");

    private final Optional<String> fallback;
    private final String meaning;
    private final String fallbackInWords;

    Setting(String fallback, String meaning) {
        this(fallback, meaning, fallback);
    }

    Setting(String fallback, String meaning, String fallbackInWords) {
        this.fallback = Optional.ofNullable(fallback);
        this.meaning = meaning;
        this.fallbackInWords = fallbackInWords;
    }

    /** The name as a property: {@code praxis.data}. */
    public String property() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The value when nobody sets one; empty when absence has a meaning of its own. */
    public Optional<String> fallback() {
        return fallback;
    }

    /** One phrase for {@code --help}. */
    public String meaning() {
        return meaning;
    }

    /** What happens when nobody sets it, for {@code --help}. */
    public String fallbackInWords() {
        return fallbackInWords;
    }
}

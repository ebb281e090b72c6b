package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ApplicationPropertiesTest {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Test
    void tellTheApplicationWhatItNeedsAndNothingUnset() {
        Settings settings = Settings.of(new Properties(), Map.of("PRAXIS_SMTP_URL", "smtp://mail"));
        DatabaseUrl url = new DatabaseUrl("db:5432", "clinic", Map.of(), Optional.empty());

        assertThat(new ApplicationProperties(settings)
                        .database(new Database(url, new Login("owner", "o"), new Login("clinic_app", "a")))
                        .listening(new ListeningAddress("0.0.0.0", 8080))
                        .data(Path.of("/srv/praxis"))
                        .demo(false)
                        .key(new EncryptionKey(KEY))
                        .values())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("praxis.db.url", url.jdbc()),
                        Map.entry("praxis.db.user", "clinic_app"),
                        Map.entry("praxis.db.password", "a"),
                        Map.entry("praxis.db.app.role", "clinic_app"),
                        Map.entry("praxis.db.owner.url", url.jdbcForMigrations()),
                        Map.entry("praxis.db.owner.user", "owner"),
                        Map.entry("praxis.db.owner.password", "o"),
                        Map.entry("praxis.address", "0.0.0.0"),
                        Map.entry("praxis.port", "8080"),
                        Map.entry("praxis.data", "/srv/praxis"),
                        Map.entry("praxis.demo", "false"),
                        Map.entry("praxis.encryption.key", KEY),
                        Map.entry("praxis.smtp.url", "smtp://mail")));
    }
}

package org.praxiscms.launcher;

import static org.praxiscms.launcher.Setting.PRAXIS_ENCRYPTION_OLD_KEYS;
import static org.praxiscms.launcher.Setting.PRAXIS_MANAGEMENT_ADDRESS;
import static org.praxiscms.launcher.Setting.PRAXIS_MANAGEMENT_PORT;
import static org.praxiscms.launcher.Setting.PRAXIS_OWNER_EMAIL;
import static org.praxiscms.launcher.Setting.PRAXIS_OWNER_PASSWORD;
import static org.praxiscms.launcher.Setting.PRAXIS_SMTP_URL;
import static org.praxiscms.launcher.Setting.PRAXIS_TRUSTED_PROXIES;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the application is told. It reads these names through MicroProfile Config, as system properties. */
final class ApplicationProperties {

    private static final List<Setting> HANDED_ON = List.of(
            PRAXIS_ENCRYPTION_OLD_KEYS,
            PRAXIS_OWNER_EMAIL,
            PRAXIS_OWNER_PASSWORD,
            PRAXIS_SMTP_URL,
            PRAXIS_TRUSTED_PROXIES);

    private final Map<String, String> values = new TreeMap<>();

    /** @param settings what is not set there is not handed on; names of its file that are not ours are */
    ApplicationProperties(Settings settings) {
        values.putAll(settings.others());
        for (Setting setting : HANDED_ON) {
            settings.text(setting).ifPresent(value -> values.put(setting.property(), value));
        }
    }

    ApplicationProperties database(Database database) {
        values.put("praxis.db.url", database.url().jdbc());
        values.put("praxis.db.user", database.application().user());
        values.put("praxis.db.password", database.application().password());
        values.put("praxis.db.app.role", database.application().user());
        values.put("praxis.db.owner.url", database.url().jdbcForMigrations());
        values.put("praxis.db.owner.user", database.owner().user());
        values.put("praxis.db.owner.password", database.owner().password());
        return this;
    }

    ApplicationProperties listening(ListeningAddress address) {
        values.put("praxis.address", address.host());
        values.put("praxis.port", String.valueOf(address.port()));
        return this;
    }

    ApplicationProperties managed(ListeningAddress address) {
        values.put(PRAXIS_MANAGEMENT_ADDRESS.property(), address.host());
        values.put(PRAXIS_MANAGEMENT_PORT.property(), String.valueOf(address.port()));
        return this;
    }

    ApplicationProperties data(Path directory) {
        values.put("praxis.data", directory.toString());
        return this;
    }

    ApplicationProperties demo(boolean demo) {
        values.put("praxis.demo", String.valueOf(demo));
        return this;
    }

    ApplicationProperties key(EncryptionKey key) {
        values.put("praxis.encryption.key", key.base64());
        return this;
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** Makes them system properties of this process. */
    void publish() {
        values.forEach(System::setProperty);
    }
}

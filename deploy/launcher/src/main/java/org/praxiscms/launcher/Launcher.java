package org.praxiscms.launcher;

import static org.praxiscms.launcher.Setting.DATABASE_URL;
import static org.praxiscms.launcher.Setting.PORT;
import static org.praxiscms.launcher.Setting.PRAXIS_ADDRESS;
import static org.praxiscms.launcher.Setting.PRAXIS_DATA;
import static org.praxiscms.launcher.Setting.PRAXIS_DEMO;
import static org.praxiscms.launcher.Setting.PRAXIS_MANAGEMENT_ADDRESS;
import static org.praxiscms.launcher.Setting.PRAXIS_MANAGEMENT_PORT;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Starts Praxis, all in one process: settings, data directory, then database and server side by side, then the
 * application. Whatever stands in the way ends it with one line on standard error and exit code 1.
 */
public final class Launcher {

    private final Console console;
    private final Settings settings;
    private final Distribution distribution;
    private final StopSequence stops;

    private Launcher(Console console, Settings settings, Distribution distribution) {
        this.console = console;
        this.settings = settings;
        this.distribution = distribution;
        this.stops = StopSequence.ofThisProcess(console);
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ENGLISH); // the same stored values, digits and file names on every machine
        Console console = new Console();
        try {
            Optional<String> answer = Usage.answerTo(arguments);
            if (answer.isPresent()) {
                console.say(answer.get());
            } else {
                Settings settings = Settings.of(System.getProperties(), System.getenv());
                new Launcher(console, settings, Distribution.running()).startUnlessStopped();
            }
        } catch (Refusal e) {
            console.fail(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            console.bug(e);
            System.exit(1); // or the server's threads would keep a half-started process alive
        }
    }

    private void startUnlessStopped() {
        try {
            start();
        } catch (Refusal e) {
            if (!stops.isUnderWay()) {
                throw e;
            }
        }
    }

    private void start() {
        boolean embedded = settings.text(DATABASE_URL).isEmpty();
        ListeningAddress address = address(embedded);
        Optional<ListeningAddress> management = management(address);
        boolean demo = settings.flag(PRAXIS_DEMO, embedded);
        DataDirectory data = stops.running(DataDirectory.hold(settings.path(PRAXIS_DATA)));
        EncryptionKey key = embedded
                ? EncryptionKey.givenOrKept(
                        settings, data.encryptionKey(), EmbeddedPostgres.hasData(data.postgresql()), console)
                : EncryptionKey.given(settings);
        ApplicationProperties properties = new ApplicationProperties(settings)
                .listening(address)
                .data(data.root())
                .demo(demo)
                .key(key);
        management.ifPresent(properties::managed);
        properties.publish();

        SealedData sealed = new SealedData(key, EncryptionKey.earlier(settings));
        DatabaseStart database = stops.running(new DatabaseStart(settings, distribution, data, sealed))
                .begin();
        stops.running(new PayaraServer(distribution, data))
                .start(
                        management.isPresent(),
                        () -> properties.database(database.await()).publish());
        console.say(new Welcome(address, demo, data.root(), database.await(), Welcome.sinceStart()).text());
        ClassArchive.wanted(distribution)
                .ifPresent(archive -> stops.running(archive).makeInBackground());
    }

    private ListeningAddress address(boolean embedded) {
        String host = settings.text(PRAXIS_ADDRESS).orElse(embedded ? "127.0.0.1" : "0.0.0.0");
        return new ListeningAddress(host, settings.port(PORT).orElseThrow()).free(PORT);
    }

    private Optional<ListeningAddress> management(ListeningAddress visitors) {
        String host = settings.text(PRAXIS_MANAGEMENT_ADDRESS).orElseThrow();
        if (settings.port(PRAXIS_MANAGEMENT_PORT).equals(OptionalInt.of(visitors.port()))) {
            throw new Refusal(
                    "PRAXIS_MANAGEMENT_PORT must be another port than PORT, which is " + visitors.port() + " too.");
        }
        return settings.port(PRAXIS_MANAGEMENT_PORT).stream()
                .mapToObj(port -> new ListeningAddress(host, port).free(PRAXIS_MANAGEMENT_PORT))
                .findFirst();
    }
}

package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language and the encoding of the machine change nothing that is stored. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LocaleIT {

    private static final String PASSWORD = "correct-horse-battery";

    @TempDir
    private Path parent;

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG"})
    void startsAndSignsInUnderEveryLocale(String locale) throws Exception {
        int port = ListeningAddress.anyFreeLoopback().port();
        Path data = parent.resolve("data");
        Map<String, String> settings = settings(data, port);
        settings.put("PRAXIS_OWNER_PASSWORD", PASSWORD);
        settings.put("PRAXIS_MAIL_SENDER", "Praxis <termine@example.org>");
        String[] parts = locale.split("-");
        try (LauncherProcess launcher = LauncherProcess.start(
                        List.of(),
                        List.of("-Duser.language=" + parts[0], "-Duser.country=" + parts[1]),
                        LauncherProcess.distribution(),
                        settings)
                .saying("Stop:")) {
            HarbourSite site = new HarbourSite(port);
            assertThat(site.get("/").body()).doesNotContainPattern("[٠-٩۰-۹๐-๙]");
            assertThat(site.form(
                                    "/admin/sign-in",
                                    Map.of("email", "owner@praxis.example", "password", PASSWORD, "to", "/admin"),
                                    "Origin",
                                    "http://harbour.localhost:" + port)
                            .statusCode())
                    .isEqualTo(303);
            HarbourSite.Slot slot =
                    site.slots("free-consultation", "conall-devery", 30).get(0);
            assertThat(site.book("free-consultation", slot.practitioner(), slot.start(), "", "anna")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(launcher.terminate().exitCode()).isZero();
        }
        assertThat(data.resolve("postgresql/port")).content().matches("[0-9]+\n");
        assertThat(Files.readAllLines(data.resolve("log/server-0.log")))
                .filteredOn(line -> line.contains(" INFO "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("[0-9]{4}-.*"));
    }

    @Test
    void logsBelowAPathWithUmlauts() throws Exception {
        Map<String, String> settings = settings(
                parent.resolve("unset"), ListeningAddress.anyFreeLoopback().port());
        settings.put("LC_ALL", "C.UTF-8");
        try (LauncherProcess launcher = startWithUmlauts(settings).saying("Stop:")) {
            Process log = new ProcessBuilder("sh", "-c", "cat \"$0\"/B*/log/server-0.log", parent.toString()).start();
            assertThat(log.inputReader().lines()).anyMatch(line -> line.contains("praxis was successfully deployed"));
            assertThat(launcher.terminate().exitCode()).isZero();
        }
    }

    @Test
    void saysInOneLineThatAPathCannotBeWrittenInTheEncodingOfTheMachine() throws Exception {
        Map<String, String> settings = settings(
                parent.resolve("unset"), ListeningAddress.anyFreeLoopback().port());
        settings.put("LC_ALL", "POSIX");
        try (LauncherProcess refused = startWithUmlauts(settings)) {
            assertThat(refused.lastWords())
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line).startsWith("praxis: PRAXIS_DATA ").contains("LC_ALL=C.UTF-8"));
            assertThat(refused.exitCode()).isEqualTo(1);
        }
    }

    /** The data are in "Büro Daten", written by a shell since this JVM's encoding may not know the name. */
    private LauncherProcess startWithUmlauts(Map<String, String> settings) {
        String script = "PRAXIS_DATA=$(printf '%s/B\\303\\274ro Daten' \"$0\"); export PRAXIS_DATA;" + " exec \"$@\"";
        return LauncherProcess.start(
                List.of("sh", "-c", script, parent.toString()), List.of(), LauncherProcess.distribution(), settings);
    }

    private static Map<String, String> settings(Path data, int port) {
        return new HashMap<>(Map.of("PRAXIS_DATA", data.toString(), "PORT", String.valueOf(port)));
    }
}

package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The language and the encoding of the machine change nothing that is stored. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LocaleIT {

    private static final String PASSWORD = "correct-horse-battery";

    @TempDir
    private Path parent;

    /** Each start has another locale than the one that made the data and stored the password. */
    @Test
    void servesTheSameDataUnderEveryLocale() throws Exception {
        for (String locale : List.of("tr-TR", "ar-EG", "fa-IR", "th-TH")) {
            int port = ListeningAddress.anyFreeLoopback().port();
            Map<String, String> settings = settings(parent.resolve("unset"), port);
            settings.put("LC_ALL", "C.UTF-8");
            settings.put("PRAXIS_OWNER_PASSWORD", PASSWORD);
            settings.put("PRAXIS_MAIL_SENDER", "Praxis <termine@example.org>");
            String[] parts = locale.split("-");
            try (LauncherProcess launcher = startWithUmlauts(
                            settings, "-Duser.language=" + parts[0], "-Duser.country=" + parts[1])
                    .saying("Stop:")) {
                assertServes(new HarbourSite(port));
                assertThat(launcher.terminate().exitCode()).isZero();
            }
            assertThat(output("cat \"$0\"/B*/postgresql/port"))
                    .singleElement()
                    .asString()
                    .matches("[0-9]+");
        }
        assertThat(output("cat \"$0\"/B*/log/server-0.log"))
                .anyMatch(line -> line.contains("praxis was successfully deployed"))
                .filteredOn(line -> line.contains(" INFO "))
                .allSatisfy(line -> assertThat(line).matches("[0-9]{4}-.*"));
    }

    private static void assertServes(HarbourSite site) throws Exception {
        assertThat(site.get("/").body()).doesNotContainPattern("[٠-٩۰-۹๐-๙]");
        assertThat(site.form(
                                "/admin/sign-in",
                                Map.of("email", "owner@praxis.example", "password", PASSWORD, "to", "/admin"),
                                "Origin",
                                "http://harbour.localhost:" + site.port())
                        .statusCode())
                .isEqualTo(303);
        HarbourSite.Slot slot =
                site.slots("free-consultation", "conall-devery", 30).get(0);
        assertThat(site.book("free-consultation", slot.practitioner(), slot.start(), "", "anna")
                        .statusCode())
                .isEqualTo(201);
    }

    /** Lines that a shell prints, to which the test's directory is given as $0. */
    private List<String> output(String script) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", script, parent.toString()).start();
        return shell.inputReader().lines().toList();
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
    private LauncherProcess startWithUmlauts(Map<String, String> settings, String... options) {
        String script = "PRAXIS_DATA=$(printf '%s/B\\303\\274ro Daten' \"$0\"); export PRAXIS_DATA;" + " exec \"$@\"";
        return LauncherProcess.start(
                List.of("sh", "-c", script, parent.toString()),
                List.of(options),
                LauncherProcess.distribution(),
                settings);
    }

    private static Map<String, String> settings(Path data, int port) {
        return new HashMap<>(Map.of("PRAXIS_DATA", data.toString(), "PORT", String.valueOf(port)));
    }
}

package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL while people book: what was acknowledged is there afterwards, and its mail leaves once. */
@Tag("endurance")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KillUnderLoadIT {

    private static final int BEFORE_THE_KILL = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path data;

    private HarbourSite site;

    @BeforeEach
    void chooseAPort() throws IOException {
        site = new HarbourSite(ListeningAddress.anyFreeLoopback().port());
    }

    @Test
    void losesNothingWhenTheServerIsKilled() throws Exception {
        BookingLoad load;
        try (LauncherProcess killed = start()) {
            load = BookingLoad.on(site);
            Eventually.within(
                    PATIENCE, "bookings come in", () -> load.acknowledged().size() >= BEFORE_THE_KILL);
            killed.kill();
            load.stop();
        }
        assertThat(load.surprises()).isEmpty();
        assertThat(load.failures()).isEmpty();
        assertThat(load.broken()).as("requests that the kill cut off").isPositive();
        BookedTimes times = times(); // PostgreSQL outlives the launcher
        assertThat(times.mails()).isEqualTo(times.bookings());
        for (String sent : ids(times, true)) {
            assertThat(mailFile(sent)).as("a mail that counts as sent").exists();
        }

        try (LauncherProcess next = start()) {
            assertComplete(load, times());
            assertThat(next.terminate().exitCode()).isZero();
        }
    }

    @Test
    void losesNothingAndRecoversWhenPostgresqlIsKilled() throws Exception {
        try (LauncherProcess launcher = start()) {
            BookingLoad load = BookingLoad.on(site);
            Eventually.within(
                    PATIENCE, "bookings come in", () -> load.acknowledged().size() >= BEFORE_THE_KILL);
            long postmaster = postmaster().orElseThrow();
            ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
            Eventually.within(
                    PATIENCE,
                    "PostgreSQL is back",
                    () -> postmaster().filter(id -> id != postmaster).isPresent());
            int atReturn = load.acknowledged().size();
            Eventually.within(
                    PATIENCE,
                    "bookings come in again",
                    () -> load.acknowledged().size() > atReturn + 8);
            load.stop();

            assertThat(load.surprises()).isEmpty();
            assertThat(load.failures()).allSatisfy(failure -> {
                assertThat(failure.status()).as(failure.body()).isEqualTo(503);
                assertThat(failure.body()).doesNotContain("Exception", "SQL", "org.", "127.0.0.1", "connection");
            });
            assertThat(load.broken()).as("requests without an answer").isZero();
            assertComplete(load, times());
            assertThat(launcher.terminate().exitCode()).isZero();
        }
    }

    /** Every acknowledged booking is there, and the outbox ends empty with one file a mail. */
    private void assertComplete(BookingLoad load, BookedTimes times) throws Exception {
        times.assertNeverTwoAtOneTime();
        List<String> acknowledged = load.acknowledged();
        assertThat(acknowledged).doesNotHaveDuplicates();
        for (String token : acknowledged) {
            assertThat(site.get("/api/v1/bookings/" + token).statusCode()).isEqualTo(200);
        }
        assertThat(times.mails()).isEqualTo(times.bookings()).isGreaterThanOrEqualTo(acknowledged.size());
        Eventually.within(PATIENCE, "every mail leaves", () -> times.unsent() == 0);

        List<String> texts = new ArrayList<>();
        for (String id : ids(times, true)) {
            String text = Files.readString(mailFile(id)).replace("=\r\n", "").replace("=\n", "");
            assertThat(text).contains("<" + id + "@");
            texts.add(text);
        }
        try (Stream<Path> files = Files.list(data.resolve("mail"))) {
            assertThat(files).hasSameSizeAs(texts);
        }
        for (String token : acknowledged) {
            assertThat(texts)
                    .as("the mail of an acknowledged booking")
                    .filteredOn(text -> text.contains("/bookings/" + token))
                    .hasSize(1);
        }
    }

    private LauncherProcess start() throws IOException {
        return LauncherProcess.start(Map.of("PRAXIS_DATA", data.toString(), "PORT", String.valueOf(site.port())))
                .saying("Stop:")
                .unheard();
    }

    private BookedTimes times() throws IOException {
        Path home = data.resolve("postgresql");
        return new BookedTimes(
                new DatabaseUrl(
                        "127.0.0.1:" + Files.readString(home.resolve("port")).strip(),
                        "praxis",
                        Map.of(),
                        Optional.empty()),
                new Login(
                        PostgresCluster.SUPERUSER,
                        Files.readString(home.resolve("secret")).strip()));
    }

    private Optional<Long> postmaster() throws IOException {
        return PostmasterFile.in(data.resolve("postgresql/data"))
                .filter(note -> note.program().isPresent())
                .map(PostmasterFile::processId);
    }

    private Path mailFile(String id) {
        return data.resolve("mail").resolve(id + ".eml");
    }

    private static List<String> ids(BookedTimes times, boolean sent) throws Exception {
        String ids = times.mails(sent);
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }
}

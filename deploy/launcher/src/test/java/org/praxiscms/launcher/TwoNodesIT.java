package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.launcher.HarbourSite.first;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database: never two people at one time, and what one node changes the other shows. */
@Tag("endurance")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TwoNodesIT {

    private static final String PASSWORD = "correct-horse-battery";
    private static final String AOIFE = "aoife-brannelly";
    private static final String SHORT = "free-consultation"; // 20 minutes, 10 after it
    private static final String LONG = "first-session"; // 50 minutes, 5 before it, 10 after it
    private static final Duration NEWS = Duration.ofSeconds(2);

    @TempDir
    private static Path parent;

    private static ClinicDatabase clinic;
    private static BookedTimes times;
    private static List<LauncherProcess> processes = new ArrayList<>();
    private static List<HarbourSite> nodes = new ArrayList<>();

    @BeforeAll
    static void startBoth() throws Exception {
        clinic = ClinicDatabase.in(parent.resolve("postgresql"));
        PostgresFixture server = clinic.server();
        times = new BookedTimes(server.url("clinic"), server.superuser());
        start("a", true);
        start("b", false);
    }

    private static void start(String name, boolean demo) throws IOException {
        int port = ListeningAddress.anyFreeLoopback().port();
        Map<String, String> settings = clinic.settings(parent.resolve(name), port);
        settings.put("PRAXIS_DEMO", String.valueOf(demo));
        settings.put("PRAXIS_OWNER_PASSWORD", PASSWORD);
        settings.put("PRAXIS_BOOKING_HOLDS_SHARE", "100");
        settings.put("PRAXIS_BOOKING_HOLDS_PER_NETWORK", "1000");
        processes.add(LauncherProcess.start(settings).saying("Stop:").unheard());
        nodes.add(new HarbourSite(port));
    }

    @AfterAll
    static void stopBoth() throws IOException {
        processes.forEach(LauncherProcess::close);
        clinic.close();
        for (String name : List.of("a", "b")) {
            assertThat(Files.readAllLines(parent.resolve(name).resolve("log/server-0.log")))
                    .noneMatch(line -> line.contains(" SEVERE "));
        }
    }

    @AfterEach
    void nothingEverOverlaps() throws Exception {
        times.assertNeverTwoAtOneTime();
        times.assertNoDeadlock();
        try (Stream<Path> logs = Files.list(parent.resolve("log"))) {
            for (Path log : logs.toList()) {
                assertThat(log).content().doesNotContain("deadlock");
            }
        }
    }

    @Test
    void neverTwoAtOneTimeWhenTwoHundredTryTogether() throws Exception {
        int attempts = 200;
        List<HarbourSite.Slot> consultations = firstDay(SHORT);
        List<HarbourSite.Slot> sessions = firstDay(LONG);
        assertThat(consultations).hasSizeGreaterThan(5);
        assertThat(sessions).hasSizeGreaterThan(5);
        long before = times.bookings();
        Random random = new Random(20261123);
        CyclicBarrier together = new CyclicBarrier(attempts);
        List<Callable<Attempt>> tries = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            boolean holding = i % 4 < 2;
            String type = i % 3 == 0 ? LONG : SHORT;
            List<HarbourSite.Slot> slots = type.equals(LONG) ? sessions : consultations;
            Instant start = slots.get(random.nextInt(slots.size())).start();
            Attempt attempt = new Attempt(nodes.get(i % 2), type, i % 10 == 9 ? "" : AOIFE, start, "visitor" + i);
            tries.add(() -> {
                together.await();
                return attempt.made(holding);
            });
        }
        List<Attempt> made = all(tries);

        assertThat(made).allSatisfy(attempt -> {
            assertThat(attempt.held()).isIn(0, 201, 409, 422, 429);
            assertThat(attempt.answer().statusCode()).isIn(201, 409, 422);
        });
        List<Attempt> booked =
                made.stream().filter(a -> a.answer().statusCode() == 201).toList();
        assertThat(times.bookings() - before).isEqualTo(booked.size());
        assertThat(booked).hasSizeGreaterThan(5);
        List<Attempt> refused =
                made.stream().filter(a -> a.answer().statusCode() == 409).toList();
        assertThat(refused).isNotEmpty().allSatisfy(attempt -> assertFresh(attempt, booked));
    }

    /** A conflict's list offers nothing that had been booked, on whichever node, before it was asked for. */
    private static void assertFresh(Attempt refused, List<Attempt> booked) {
        assertThat(refused.answer().body()).contains("\"slots\":[");
        List<HarbourSite.Slot> offered = HarbourSite.slotsIn(refused.answer().body());
        for (Attempt earlier : booked) {
            if (earlier.over() < refused.begun()) {
                assertThat(offered)
                        .as(refused.type() + " at " + refused.start() + " after " + earlier.type() + " at "
                                + earlier.start())
                        .noneMatch(slot -> slot.practitioner().equals(earlier.practitionerBooked())
                                && meet(refused.type(), slot.start(), earlier.type(), earlier.start()));
            }
        }
    }

    @Test
    void aHoldIsSpentOnceHoweverManyUseItOrGiveItBack() throws Exception {
        List<HarbourSite.Slot> free = nodes.get(0).slots(SHORT, "ngozi-okafor-walsh", 30);
        for (int round = 0; round < 8; round++) {
            HarbourSite.Slot held = free.get(2 * round);
            HarbourSite.Slot other = free.get(2 * round + 1);
            String hold = first(
                    "\"token\":\"([^\"]+)\"",
                    nodes.get(0).hold(SHORT, held.practitioner(), held.start()).body());
            Map<String, String> instead = Map.of(
                    "start",
                    free.get(40 + round).start().toString(),
                    "practitioner",
                    held.practitioner(),
                    "hold",
                    hold);
            CyclicBarrier together = new CyclicBarrier(4);
            List<Integer> statuses = all(List.of(
                    () -> {
                        together.await();
                        return nodes.get(0)
                                .book(SHORT, held.practitioner(), held.start(), hold, "one")
                                .statusCode();
                    },
                    () -> {
                        together.await();
                        return nodes.get(1)
                                .book(SHORT, other.practitioner(), other.start(), hold, "two")
                                .statusCode();
                    },
                    () -> {
                        together.await();
                        return nodes.get(1).delete("/api/v1/holds/" + hold).statusCode();
                    },
                    () -> {
                        together.await();
                        return nodes.get(0)
                                .form("/book/" + SHORT + "/hold", instead)
                                .statusCode();
                    }));
            assertThat(statuses).containsExactly(201, 201, 204, 303);
        }
    }

    @Test
    void aBookingOnOneNodeIsGoneOnTheOther() throws Exception {
        for (int round = 0; round < 10; round++) {
            HarbourSite here = nodes.get(round % 2);
            HarbourSite there = nodes.get(1 - round % 2);
            List<HarbourSite.Slot> free = there.slots(LONG, "conall-devery", 40);
            HarbourSite.Slot wanted = free.get(free.size() - 1);
            assertThat(here.book(LONG, wanted.practitioner(), wanted.start(), "", "news")
                            .statusCode())
                    .isEqualTo(201);
            Eventually.within(
                    NEWS,
                    "the other node knows of the booking",
                    () -> !there.slots(LONG, "conall-devery", 40).contains(wanted));
        }
    }

    @Test
    void aConflictsListLeavesOutWhatTheOtherNodeHasJustBooked() throws Exception {
        List<HarbourSite.Slot> free = nodes.get(1).slots(SHORT, "conall-devery", 40);
        for (HarbourSite.Slot wanted : free.subList(0, 30)) {
            int here = free.indexOf(wanted) % 2;
            HarbourSite there = nodes.get(1 - here);
            there.slots(SHORT, wanted.practitioner(), 40); // so that it is remembered
            assertThat(nodes.get(here)
                            .book(SHORT, wanted.practitioner(), wanted.start(), "", "first")
                            .statusCode())
                    .isEqualTo(201);
            HttpResponse<String> second = there.book(SHORT, wanted.practitioner(), wanted.start(), "", "second");
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(HarbourSite.slotsIn(second.body())).doesNotContain(wanted);
        }
    }

    @Test
    void anArticleEditedOnOneNodeIsFreshOnTheOther() throws Exception {
        HarbourSite here = nodes.get(0);
        HarbourSite there = nodes.get(1);
        HttpResponse<String> signedIn = here.form(
                "/admin/sign-in",
                Map.of("email", "owner@praxis.example", "password", PASSWORD, "to", "/admin"),
                "Origin",
                "http://harbour.localhost:" + here.port());
        String cookie =
                signedIn.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String id =
                first("\"id\":\"([^\"]+)\"", here.get("/api/v1/articles/grief").body());
        for (int round = 0; round < 5; round++) {
            String title = "Grief, told anew " + round;
            assertThat(there.get("/articles/grief").body()).doesNotContain(title);
            String editor = here.get("/admin/articles/" + id, "Cookie", cookie).body();
            Map<String, String> form = new HashMap<>(Map.of("title", title, "lead", "A lead.", "body", "A text."));
            for (String field : List.of("neutralTitle", "sources", "author", "callToAction")) {
                form.put(field, "");
            }
            form.put("_form", first("name=\"_form\" value=\"([^\"]+)\"", editor));
            form.put("_version", first("name=\"_version\" value=\"([^\"]+)\"", editor));
            assertThat(here.form("/admin/articles/" + id, form, "Cookie", cookie)
                            .statusCode())
                    .isEqualTo(303);
            Eventually.within(
                    NEWS,
                    "the other node shows the article",
                    () -> there.get("/articles/grief").body().contains(title));
        }
    }

    /** Where two appointments of one practitioner would meet, by the demonstration's rules. */
    private static boolean meet(String type, Instant start, String otherType, Instant otherStart) {
        return from(type, start).isBefore(to(otherType, otherStart))
                && from(otherType, otherStart).isBefore(to(type, start));
    }

    private static Instant from(String type, Instant start) {
        return start.minus(Duration.ofMinutes(type.equals(LONG) ? 5 : 0));
    }

    private static Instant to(String type, Instant start) {
        return start.plus(Duration.ofMinutes(type.equals(LONG) ? 60 : 30));
    }

    private static List<HarbourSite.Slot> firstDay(String type) throws IOException {
        List<HarbourSite.Slot> slots = nodes.get(1).slots(type, AOIFE, 30);
        java.time.LocalDate day =
                slots.get(slots.size() / 2).start().atOffset(ZoneOffset.UTC).toLocalDate();
        return slots.stream()
                .filter(slot ->
                        slot.start().atOffset(ZoneOffset.UTC).toLocalDate().equals(day))
                .toList();
    }

    private static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

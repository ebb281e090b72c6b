package org.praxiscms.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.praxiscms.core.tenant.HostName;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;

@Timeout(60)
class LaneTest {

    private final Map<UUID, Tenant> practices = new HashMap<>();
    private final Tenant hanging = practice("hanging");
    private final Tenant quick = practice("quick");
    private final AtomicInteger failed = new AtomicInteger();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        answer.countDown();
        threads.shutdownNow();
    }

    @Test
    void aPracticeWhosePiecesHangLeavesThreadsToTheOthers() throws InterruptedException {
        CountDownLatch quickOnes = new CountDownLatch(20);
        AtomicInteger hung = new AtomicInteger();
        Lane lane = lane(() -> {
            if (TenantScope.current().equals(hanging)) {
                hung.incrementAndGet();
                await(answer);
                return false;
            }
            quickOnes.countDown();
            return quickOnes.getCount() > 0;
        });
        lane.look();
        await(quickOnes);
        lane.look();
        assertThat(hung.get()).as("half of the threads").isLessThanOrEqualTo(2);
        assertThat(answer.getCount()).as("it still hangs").isEqualTo(1);
    }

    @Test
    void severalPiecesOfOnePracticeArePerformedAtTheSameTime() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        lane(() -> {
                    both.countDown();
                    await(both);
                    return false;
                })
                .look();
        await(both);
    }

    @Test
    void aFailureEndsNeitherTheOthersNorTheNextLook() throws InterruptedException {
        List<String> failures = new ArrayList<>();
        CountDownLatch quickOnes = new CountDownLatch(2);
        Lane lane = lane(() -> {
            if (TenantScope.current().equals(hanging)) {
                synchronized (failures) {
                    failures.add("once more");
                }
                throw new IllegalStateException("fails");
            }
            quickOnes.countDown();
            return false;
        });
        while (quickOnes.getCount() > 0) {
            lane.look();
        }
        await(quickOnes);
        synchronized (failures) {
            assertThat(failures).isNotEmpty();
        }
        assertThat(failed.get()).isPositive();
    }

    private Lane lane(java.util.function.BooleanSupplier piece) {
        BackgroundJob job = new BackgroundJob("test", () -> List.of(hanging.id(), quick.id()), piece);
        return new Lane(job, 4, threads, id -> Optional.ofNullable(practices.get(id)), failed::incrementAndGet);
    }

    private Tenant practice(String key) {
        Tenant tenant = new Tenant(UUID.randomUUID(), key, new HostName(key + ".example"));
        practices.put(tenant.id(), tenant);
        return tenant;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

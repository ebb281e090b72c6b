package org.praxiscms.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingPermitsTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        threads.shutdownNow();
    }

    @Test
    void hashesTwoAtOnceAndRefusesTheThird() throws Exception {
        HashingPermits permits = new HashingPermits(AT_ONCE, AT_ONCE);
        Future<String> first = occupy(permits, true);
        Future<String> second = occupy(permits, true);
        assertThatThrownBy(() -> permits.run(true, () -> "third")).isInstanceOf(PasswordHashingBusyException.class);
        end.countDown();
        assertThat(first.get()).isEqualTo(second.get()).isEqualTo("hashed");
        assertThat(permits.run(true, () -> "third")).isEqualTo("third");
    }

    @Test
    void leavesOnePermitToKnownDevicesWhileStrangersHash() throws Exception {
        HashingPermits permits = new HashingPermits(AT_ONCE, AT_ONCE);
        occupy(permits, false);
        assertThatThrownBy(() -> permits.run(false, () -> "stranger")).isInstanceOf(PasswordHashingBusyException.class);
        assertThat(permits.run(true, () -> "known")).isEqualTo("known");
    }

    @Test
    void refusesAtOnceWhenTheQueueIsFull() throws Exception {
        HashingPermits permits = new HashingPermits(LONG, LONG);
        CompletionService<String> strangers = new ExecutorCompletionService<>(threads);
        int admitted = HashingPermits.MOST_FOR_STRANGERS + HashingPermits.MOST_WAITING;
        for (int i = 0; i < admitted + 3; i++) {
            strangers.submit(() -> permits.run(false, this::hash));
        }
        for (int i = 0; i < 3; i++) { // no other can end: one hashes, the others wait for it
            Future<String> refused = strangers.take();
            assertThatThrownBy(refused::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(PasswordHashingBusyException.class);
        }
        end.countDown();
        List<String> results = new ArrayList<>();
        for (int i = 0; i < admitted; i++) {
            results.add(strangers.take().get());
        }
        assertThat(results).containsOnly("hashed");
    }

    @Test
    void givesThePermitBackAfterAFailure() {
        HashingPermits permits = new HashingPermits(AT_ONCE, AT_ONCE);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> permits.run(false, () -> {
                        throw new IllegalStateException("no memory");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(permits.run(false, () -> "next")).isEqualTo("next");
    }

    private Future<String> occupy(HashingPermits permits, boolean known) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> result = threads.submit(() -> permits.run(known, () -> {
            begun.countDown();
            return hash();
        }));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        return result;
    }

    private String hash() {
        try {
            end.await();
            return "hashed";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

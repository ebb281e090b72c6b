package org.praxiscms.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.tenant.HostName;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;

class OneByOneTest {

    private final Tenant practice = new Tenant(UUID.randomUUID(), "one", new HostName("one.example"));
    private final UUID sound = UUID.randomUUID();
    private final UUID broken = UUID.randomUUID();
    private final List<UUID> done = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-28T03:00:00Z");
    private final InstantSource source = () -> now;
    private final OneByOne records = new OneByOne("Record", source.withZone(ZoneOffset.UTC), () -> {});
    private boolean mended;
    private int tries;

    @Test
    void oneThatFailsKeepsNoOther() throws Exception {
        work(broken, sound);
        assertThat(done).containsExactly(sound);
    }

    @Test
    void oneThatFailedPausesForTwiceAsLongEachTimeAndForAnHourAtMost() throws Exception {
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            work(broken);
            int before = tries;
            now = now.plus(Duration.ofMinutes(minutes)).minusMillis(1);
            work(broken);
            assertThat(tries).as("within %d minutes", minutes).isEqualTo(before);
            now = now.plusMillis(1);
        }
    }

    @Test
    void oneThatSucceedsAtLastIsAsGoodAsNew() throws Exception {
        work(broken);
        now = now.plus(OneByOne.FIRST_PAUSE);
        work(broken);
        mended = true;
        now = now.plus(OneByOne.LONGEST_PAUSE);
        work(broken);
        assertThat(done).containsExactly(broken);
        mended = false;
        work(broken);
        now = now.plus(OneByOne.FIRST_PAUSE);
        work(broken);
        assertThat(tries).isEqualTo(5);
    }

    @Test
    void oneThatIsNotHeardOfAnyMoreIsForgotten() throws Exception {
        work(broken);
        now = now.plus(OneByOne.FIRST_PAUSE).plus(OneByOne.LONGEST_PAUSE);
        work(broken);
        now = now.plus(OneByOne.FIRST_PAUSE);
        work(broken);
        assertThat(tries).as("the pause began with a minute again").isEqualTo(3);
    }

    private void work(UUID... ids) throws Exception {
        TenantScope.within(practice, Executors.callable(() -> records.each(List.of(ids), this::workOn)));
    }

    private void workOn(UUID id) {
        if (id.equals(broken)) {
            tries++;
        }
        if (id.equals(broken) && !mended) {
            throw new IllegalStateException("No key opens it");
        }
        done.add(id);
    }
}

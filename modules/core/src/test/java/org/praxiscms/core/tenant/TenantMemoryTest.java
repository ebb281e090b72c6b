package org.praxiscms.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenantMemoryTest {

    private static final Tenant LINDENHOF =
            new Tenant(UUID.randomUUID(), "lindenhof", new HostName("lindenhof.example"));
    private static final Tenant HARBOUR = new Tenant(UUID.randomUUID(), "harbour", new HostName("harbour.example"));

    private final TenantMemory<String, String> memory = new TenantMemory<>(10, (key, changed) -> changed.equals(key));

    @Test
    void onePracticesValuesAreNotAnothers() throws Exception {
        remember(LINDENHOF, "hours", "nine to five");
        assertThat(recall(LINDENHOF, "hours")).contains("nine to five");
        assertThat(recall(HARBOUR, "hours")).isEmpty();
    }

    @Test
    void aChangeForgetsWhatItTouchesAndNothingElse() throws Exception {
        remember(LINDENHOF, "hours", "nine to five");
        remember(LINDENHOF, "types", "one");
        remember(HARBOUR, "hours", "ten to four");
        memory.changed(new Changed(LINDENHOF.id(), Set.of("hours")));
        assertThat(recall(LINDENHOF, "hours")).isEmpty();
        assertThat(recall(LINDENHOF, "types")).contains("one");
        assertThat(recall(HARBOUR, "hours")).contains("ten to four");
    }

    @Test
    void whereNobodyKnowsWhatChangedAllOfThePracticeIsForgotten() throws Exception {
        remember(LINDENHOF, "hours", "nine to five");
        remember(HARBOUR, "hours", "ten to four");
        memory.changed(new Changed(LINDENHOF.id(), Set.of()));
        assertThat(recall(LINDENHOF, "hours")).isEmpty();
        assertThat(recall(HARBOUR, "hours")).contains("ten to four");
        memory.changed(Changed.everything());
        assertThat(recall(HARBOUR, "hours")).isEmpty();
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() throws Exception {
        long begun = memory.now();
        memory.changed(new Changed(LINDENHOF.id(), Set.of("hours")));
        TenantScope.within(LINDENHOF, () -> {
            memory.put("hours", "stale", begun);
            return null;
        });
        assertThat(recall(LINDENHOF, "hours")).isEmpty();
    }

    @Test
    void whatWasReadWhileOtherThingsChangedIsKept() throws Exception {
        long begun = memory.now();
        memory.changed(new Changed(LINDENHOF.id(), Set.of("types")));
        memory.changed(new Changed(HARBOUR.id(), Set.of("hours")));
        TenantScope.within(LINDENHOF, () -> {
            memory.put("hours", "nine to five", begun);
            return null;
        });
        assertThat(recall(LINDENHOF, "hours")).contains("nine to five");
    }

    private void remember(Tenant tenant, String key, String value) throws Exception {
        TenantScope.within(tenant, () -> {
            memory.put(key, value, memory.now());
            return null;
        });
    }

    private Optional<String> recall(Tenant tenant, String key) throws Exception {
        return TenantScope.within(tenant, () -> memory.get(key));
    }
}

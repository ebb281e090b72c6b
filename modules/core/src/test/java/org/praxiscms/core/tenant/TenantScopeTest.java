package org.praxiscms.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenantScopeTest {

    private final Tenant one = new Tenant(UUID.randomUUID(), "one", new HostName("one.example"));
    private final Tenant two = new Tenant(UUID.randomUUID(), "two", new HostName("two.example"));

    @Test
    void isEnteredAndLeft() throws Exception {
        assertThat(TenantScope.entered()).isEmpty();
        TenantScope.within(one, () -> {
            assertThat(TenantScope.current()).isEqualTo(one);
            TenantScope.within(two, () -> assertThat(TenantScope.current()).isEqualTo(two));
            return assertThat(TenantScope.current()).isEqualTo(one);
        });
        assertThat(TenantScope.entered()).isEmpty();
    }

    @Test
    void isLeftAfterAFailureToo() {
        assertThatThrownBy(() -> TenantScope.within(one, () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThatThrownBy(TenantScope::current).isInstanceOf(NoTenant.class);
    }
}

package org.praxiscms.admin.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/articles/new",
                "/admin/bookings?week=2026-W50&practitioner=",
                "/admin/bookings/new?date=2026-12-03&time=14:30",
                "/admin/articles?q=what's%20next?",
                "/admin/bookings/explanation?at=1/2@home"
            })
    void remembersAddressesOfTheAdmin(String path) {
        assertThat(WayBack.of(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/admin",
                "/adminx",
                "/admin/../articles",
                "/admin//evil.example",
                "/admin\\evil",
                "/admin/a\r\nb",
                "/admin/sign-out",
                "javascript:alert(1)",
                ""
            })
    void forgetsAllOthers(String path) {
        assertThat(WayBack.of(path)).isEqualTo(WayBack.START);
    }

    @Test
    void carriesTheAddressEncoded() {
        assertThat(WayBack.of("/admin/bookings?week=2026-W50").throughSignIn().toString())
                .startsWith("/admin/sign-in?to=%2Fadmin%2Fbookings%3Fweek");
    }
}

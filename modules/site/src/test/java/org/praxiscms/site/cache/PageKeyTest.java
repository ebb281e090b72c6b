package org.praxiscms.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages may be kept. */
class PageKeyTest {

    private static final UUID TENANT = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bookings/secret",
                "/signatures/secret",
                "/signatures/secret/confirmation",
                "/waiting/secret",
                "/calendars/secret.ics",
                "/book",
                "/admin"
            })
    void whatIsOnePersonsIsNeverKept(String path) {
        assertThat(PageKey.of(TENANT, get(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/waiting-for-help", "/signatures-of-stress"})
    void whatAllSeeAlikeIsKept(String path) {
        assertThat(PageKey.of(TENANT, get(path))).contains(new PageKey(TENANT, path, ""));
    }

    private static HttpServletRequest get(String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PageKeyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> {
                    return switch (method.getName()) {
                        case "getMethod" -> "GET";
                        case "getRequestURI" -> path;
                        case "getQueryString" -> null;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }
}

package org.praxiscms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.core.setting.WrongSettingException;

class ClientNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "::1, 0:0:0:0:0:0:0:1, 198.51.100.7, 198.51.100.7",
        "::1, 0:0:0:0:0:0:0:1, 198.51.100.7:1001, 198.51.100.7",
        "127.0.0.1, 127.0.0.1, 2001:db8::1, 2001:db8:0:0::/64",
        "127.0.0.1, 127.0.0.1, 2001:db8::2, 2001:db8:0:0::/64",
        "127.0.0.1, 127.0.0.1, 2001:0db8:0:0:9::, 2001:db8:0:0::/64",
        "127.0.0.1, 127.0.0.1, [2001:db8::7]:4711, 2001:db8:0:0::/64",
        "127.0.0.1, ::ffff:127.0.0.1, ::ffff:198.51.100.8, 198.51.100.8",
        "10.0.0.0/8, 10.1.2.3, 198.51.100.9, 198.51.100.9",
        "10.0.0.0/8, 10.1.2.3, '203.0.113.1, 198.51.100.9', 198.51.100.9",
        "10.0.0.0/8, 10.1.2.3, '203.0.113.1, 198.51.100.9, 10.7.7.7', 198.51.100.9",
        "10.0.0.0/8, 10.1.2.3, unknown, 10.1.2.3",
        "10.0.0.0/8, 192.0.2.1, 198.51.100.9, 192.0.2.1"
    })
    void countsTheNearestHopThatIsNoProxy(String proxies, String sender, String forwarded, String network) {
        assertThat(new ClientNetwork(Optional.of(proxies)).of(request(sender, forwarded)))
                .isEqualTo(network);
    }

    @Test
    void readsTheLineThatItsOwnProxyAdded() {
        assertThat(new ClientNetwork(Optional.of("127.0.0.1")).of(request("127.0.0.1", "203.0.113.1", "198.51.100.9")))
                .isEqualTo("198.51.100.9");
    }

    @Test
    void believesNoHeaderWithoutProxies() {
        assertThat(new ClientNetwork(Optional.empty()).of(request("192.0.2.1", "198.51.100.9")))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void refusesNamesForProxies() {
        assertThatExceptionOfType(WrongSettingException.class)
                .isThrownBy(() -> new ClientNetwork(Optional.of("127.0.0.1, proxy.example")))
                .withMessageStartingWith("PRAXIS_TRUSTED_PROXIES ")
                .withMessageContaining("'proxy.example'");
    }

    /** All that is asked of a request: who sent it, and its X-Forwarded-For lines. */
    private static HttpServletRequest request(String sender, String... forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientNetworkTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> sender;
                    case "getHeader" -> forwarded[0];
                    case "getHeaders" -> Collections.enumeration(List.of(forwarded));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}

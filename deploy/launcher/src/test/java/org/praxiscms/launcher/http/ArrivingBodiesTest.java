package org.praxiscms.launcher.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.launcher.http.PreparedResponse.REQUEST_TIMEOUT;
import static org.praxiscms.launcher.http.PreparedResponse.SERVICE_UNAVAILABLE;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.glassfish.grizzly.Connection;
import org.junit.jupiter.api.Test;

class ArrivingBodiesTest {

    private final Map<Connection<?>, PreparedResponse> refused = new HashMap<>();
    private final ArrivingBodies bodies = new ArrivingBodies(10_000, refused::put);

    @Test
    void givesABodyTwentySeconds() {
        Connection<?> slow = connection();
        bodies.arrived(slow, 0);

        bodies.refuseSlow(in(19));
        assertThat(refused).isEmpty();
        bodies.refuseSlow(in(21));
        assertThat(refused).containsOnly(Map.entry(slow, REQUEST_TIMEOUT));
    }

    @Test
    void givesItASecondMoreForEvery500Bytes() {
        bodies.arrived(connection(), 5_000);

        bodies.refuseSlow(in(29));
        assertThat(refused).isEmpty();
        bodies.refuseSlow(in(31));
        assertThat(refused).containsValue(REQUEST_TIMEOUT);
    }

    @Test
    void givesNoBodyMoreThanTwoMinutes() {
        ArrivingBodies roomy = new ArrivingBodies(Long.MAX_VALUE, refused::put);
        roomy.arrived(connection(), 1_000_000);

        roomy.refuseSlow(in(119));
        assertThat(refused).isEmpty();
        roomy.refuseSlow(in(121));
        assertThat(refused).containsValue(REQUEST_TIMEOUT);
    }

    @Test
    void refusesTheHeaviestWhenMemoryIsShort() {
        Connection<?> heavy = connection();
        assertThat(bodies.arrived(heavy, 9_000)).isTrue();
        assertThat(bodies.arrived(connection(), 2_000)).isTrue();
        assertThat(refused).containsOnly(Map.entry(heavy, SERVICE_UNAVAILABLE));
    }

    @Test
    void tellsTheOneThatIsRefusedItself() {
        assertThat(bodies.arrived(connection(), 20_000)).isFalse();
        assertThat(refused).containsValue(SERVICE_UNAVAILABLE);
    }

    @Test
    void countsWhatManySmallPartsCost() {
        Connection<?> drop = connection();
        for (int bytes = 1; bytes <= 50; bytes++) {
            bodies.arrived(drop, bytes);
        }
        assertThat(refused).containsOnly(Map.entry(drop, SERVICE_UNAVAILABLE));
    }

    @Test
    void forgetsACompleteBody() {
        Connection<?> quick = connection();
        bodies.arrived(quick, 9_000);
        bodies.remove(quick);

        assertThat(bodies.arrived(connection(), 9_000)).isTrue();
        bodies.refuseSlow(in(20));
        assertThat(refused).isEmpty();
    }

    private static long in(int seconds) {
        return System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    }

    private static Connection<?> connection() {
        return (Connection<?>) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "a connection";
                });
    }
}

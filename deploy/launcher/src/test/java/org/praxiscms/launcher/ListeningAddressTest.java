package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListeningAddressTest {

    @Test
    void noticesAPortInUse() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ListeningAddress taken = ListeningAddress.loopback(socket.getLocalPort());

            assertThat(taken.isFree()).isFalse();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> taken.free(Setting.PORT))
                    .withMessageContaining("set PORT to another");
        }
    }

    @Test
    void findsAFreePort() throws IOException {
        assertThat(ListeningAddress.anyFreeLoopback().isFree()).isTrue();
    }
}

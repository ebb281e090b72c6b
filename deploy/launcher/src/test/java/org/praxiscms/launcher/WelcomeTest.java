package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private static final Database DATABASE = new Database(
            new DatabaseUrl("127.0.0.1:5432", "praxis", Map.of(), Optional.empty()),
            new Login("praxis_owner", "geheim"),
            new Login("praxis_app", "geheim"));

    @Test
    void leadsToTheDemonstrationPractices() {
        assertThat(welcome(8080, true))
                .contains("http://lindenhof.localhost:8080/ ", "http://harbour.localhost:8080/admin", "Ctrl-C", "4.2 s")
                .doesNotContain("geheim");
    }

    @Test
    void leavesOutTheUsualPort() {
        assertThat(welcome(80, true)).contains("http://lindenhof.localhost/admin");
    }

    @Test
    void staysSilentAboutThemOtherwise() {
        assertThat(welcome(8080, false)).doesNotContain("lindenhof").contains("/srv/praxis");
    }

    private static String welcome(int port, boolean demo) {
        return new Welcome(
                        ListeningAddress.loopback(port),
                        demo,
                        Path.of("/srv/praxis"),
                        DATABASE,
                        Duration.ofMillis(4_200))
                .text();
    }
}

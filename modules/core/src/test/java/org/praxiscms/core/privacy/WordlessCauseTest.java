package org.praxiscms.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordlessCauseTest {

    @Test
    void saysTheFirstCauseAndItsPlaceAndNoWord() {
        Throwable failure = new RuntimeException("about Ada", new IllegalStateException("Ada's number"));

        assertThat(WordlessCause.of(failure))
                .startsWith("java.lang.IllegalStateException at " + getClass().getName())
                .doesNotContain("Ada");
    }

    @Test
    void doesWithoutAPlace() {
        RuntimeException nowhere = new RuntimeException("Ada");
        nowhere.setStackTrace(new StackTraceElement[0]);

        assertThat(WordlessCause.of(nowhere)).isEqualTo("java.lang.RuntimeException");
    }
}

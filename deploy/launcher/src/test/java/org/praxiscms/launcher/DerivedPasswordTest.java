package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DerivedPasswordTest {

    @Test
    void isTheSameOnEveryNode() {
        // HMAC-SHA-256 of "what do ya want for nothing?" under "Jefe": RFC 4231 §4.3
        assertThat(DerivedPassword.of("Jefe", "what do ya want for nothing?"))
                .isEqualTo("W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM");
    }

    @Test
    void dependsOnSecretAndPurpose() {
        assertThat(DerivedPassword.of("a", "x"))
                .isNotEqualTo(DerivedPassword.of("b", "x"))
                .isNotEqualTo(DerivedPassword.of("a", "y"));
    }
}

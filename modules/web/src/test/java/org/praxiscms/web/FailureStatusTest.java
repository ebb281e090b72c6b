package org.praxiscms.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.UnsupportedCharsetException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class FailureStatusTest {

    @Test
    void aClientThatLeavesOffIsNoFailureOfOurs() {
        assertThat(status(new EOFException())).isEqualTo(400);
        assertThat(status(new IOException(new TimeoutException()))).isEqualTo(408);
        assertThat(status(new UnsupportedCharsetException("nonsense"))).isEqualTo(415);
    }

    @Test
    void aTimeoutOfOursIsOne() {
        assertThat(status(new IllegalStateException(new TimeoutException()))).isEqualTo(500);
    }

    @Test
    void aConnectionThatBreaksWhileItStoresMeansComeAgain() {
        TransactionalException broken = new TransactionalException("commit", new SystemException("broken"));
        assertThat(status(new IllegalStateException(broken))).isEqualTo(503);
        assertThat(status(new SQLException("gone", "08006"))).isEqualTo(503);
    }

    @Test
    void whatNobodyKnowsIsA500() {
        assertThat(status(new SQLException("broken rule", "23514"))).isEqualTo(500);
        assertThat(status(new IllegalStateException())).isEqualTo(500);
    }

    private static int status(Throwable failure) {
        return FailureStatus.of(failure, none -> 0);
    }
}

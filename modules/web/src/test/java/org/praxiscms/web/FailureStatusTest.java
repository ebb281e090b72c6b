package org.praxiscms.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureStatusTest {

    @ParameterizedTest
    @CsvSource({
        "40001, 409", // serialization_failure: somebody else was quicker
        "40P01, 409", // deadlock_detected
        "08006, 503",
        "57P01, 503",
        "57P03, 503",
        "53100, 503", // disk_full
        "53200, 503", // out_of_memory
        "53300, 503",
        ", 503", // no connection came out of the pool
        "40002, 500",
        "23505, 500",
        "42703, 500"
    })
    void whatTheDatabaseSaysIsToldHoweverDeepItLies(String state, int status) {
        SQLException said = new SQLException("told to nobody", state);
        assertThat(of(said)).isEqualTo(status);
        assertThat(of(new IllegalStateException(new RuntimeException(said)))).isEqualTo(status);
    }

    @Test
    void whoIsSecondAtTheSameEntityIsToldTheSame() {
        assertThat(of(new RuntimeException(new OptimisticLockException()))).isEqualTo(409);
    }

    @Test
    void theAskingSideKnowsBetter() {
        SQLException deadlock = new SQLException("told to nobody", "40P01");
        assertThat(FailureStatus.of(deadlock, cause -> 418)).isEqualTo(418);
        assertThat(FailureStatus.of(
                        new IllegalArgumentException(deadlock),
                        cause -> cause instanceof IllegalArgumentException ? 422 : 0))
                .isEqualTo(422);
    }

    @Test
    void aFullDiskIsNoBug() {
        assertThat(of(new UncheckedIOException(new IOException("No space left on device"))))
                .isEqualTo(503);
        assertThat(of(new FileSystemException("data/mail/1.tmp", null, "No space left on device")))
                .isEqualTo(503);
        assertThat(of(new FileSystemException("data/mail/1.tmp", null, "Disk quota exceeded")))
                .isEqualTo(503);
        assertThat(of(new IOException("Broken pipe"))).isEqualTo(500);
    }

    @Test
    void whatMeansNothingIsABug() {
        assertThat(of(new IllegalStateException("a bug", new NullPointerException())))
                .isEqualTo(500);
    }

    @Test
    void aClientThatLeavesOffIsNoFailureOfOurs() {
        assertThat(of(new EOFException())).isEqualTo(400);
        assertThat(of(new IOException(new TimeoutException()))).isEqualTo(408);
        assertThat(of(new UnsupportedCharsetException("nonsense"))).isEqualTo(415);
    }

    @Test
    void aTimeoutOfOursIsOne() {
        assertThat(of(new IllegalStateException(new TimeoutException()))).isEqualTo(500);
    }

    @Test
    void aConnectionThatBreaksWhileItStoresMeansComeAgain() {
        TransactionalException broken = new TransactionalException("commit", new SystemException("broken"));
        assertThat(of(new IllegalStateException(broken))).isEqualTo(503);
    }

    private static int of(Throwable failure) {
        return FailureStatus.of(failure, cause -> 0);
    }
}

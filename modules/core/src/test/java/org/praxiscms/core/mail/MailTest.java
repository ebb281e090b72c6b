package org.praxiscms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.text.EmailAddress;

class MailTest {

    private static final Instant WRITTEN = Instant.parse("2026-12-01T08:00:00Z");

    private final Mail mail = new Mail(new EmailAddress("ann@example.org"), "Subject", "Text", WRITTEN);

    @Test
    void isTriedForFourDays() {
        assertThat(mail.failed(WRITTEN, false)).isFalse();
        assertThat(mail.failed(WRITTEN.plus(Duration.ofDays(4)).minusSeconds(1), false))
                .isFalse();
        assertThat(mail.recipient()).isEqualTo("ann@example.org");
        assertThat(mail.failed(WRITTEN.plus(Duration.ofDays(4)), false)).isTrue();
        assertThat(mail.recipient() + mail.subject() + mail.body()).isEmpty();
    }

    @Test
    void isGivenUpAtOnceWhenItCanNeverLeave() {
        assertThat(mail.failed(WRITTEN, true)).isTrue();
        assertThat(mail.recipient() + mail.subject() + mail.body()).isEmpty();
        assertThat(mail.sentAt()).isEmpty();
    }
}

package org.praxiscms.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignInLimitTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "6, 30", "7, 60", "8, 120", "10, 480", "11, 900", "12, 900", "1000000, 900"})
    void pausesGrowToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(SignInLimit.ACCOUNT_AND_SOURCE.pauseAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @EnumSource
    void noPauseOutlastsWhatIsRemembered(SignInLimit limit) {
        assertThat(limit.pauseAfter(Integer.MAX_VALUE)).isLessThan(SignInLimit.REMEMBERED);
    }

    @Test
    void anAccountIsSlowedDownByStrangersOnlyAfterMoreThanOneOfThem() {
        assertThat(SignInLimit.ACCOUNT.pauseAfter(10)).isEqualTo(Duration.ZERO);
        assertThat(SignInLimit.ACCOUNT.pauseAfter(11)).isEqualTo(Duration.ofMinutes(1));
    }
}

package org.praxiscms.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @Test
    void readsFromTheFirstYearToTheLast() {
        assertThat(WrittenTime.instant("1970-01-01T00:00:00Z")).isEqualTo(Instant.EPOCH);
        assertThat(WrittenTime.instant("9999-12-31T23:59:59.999999999Z").getNano())
                .isEqualTo(999_999_999);
        assertThat(WrittenTime.date("1970-01-01")).isEqualTo(LocalDate.of(1970, 1, 1));
        assertThat(WrittenTime.date("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2026-02-30T10:00:00Z",
                "1969-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "-9999-01-01T00:00:00Z",
                "+99999-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void refusesAnInstantThatIsNoneOrFarAway(String text) {
        assertThatThrownBy(() -> WrittenTime.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "2026-02-30", "1969-12-31", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"})
    void refusesADateThatIsNoneOrFarAway(String text) {
        assertThatThrownBy(() -> WrittenTime.date(text)).isInstanceOf(DateTimeException.class);
    }
}

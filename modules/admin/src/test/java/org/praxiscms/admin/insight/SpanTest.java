package org.praxiscms.admin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.insight.LeadTime;
import org.praxiscms.core.insight.Period;

/** Periods to choose, and that every bar has its words. */
class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "30-days, 2026-02-14, 2026-03-15",
        "90-days, 2025-12-16, 2026-03-15",
        "365-days, 2025-03-16, 2026-03-15",
        "this-month, 2026-03-01, 2026-03-15",
        "last-month, 2026-02-01, 2026-02-28",
        "this-year, 2026-01-01, 2026-03-15",
        "<script>, 2025-12-16, 2026-03-15"
    })
    void aSpanIsWholeDays(String code, LocalDate first, LocalDate last) {
        Period period = Span.of(code).on(LocalDate.of(2026, 3, 15), ZoneOffset.UTC);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @Test
    void everythingHasItsWords() {
        var words = WordsFixture.VIENNA;
        assertThat(Arrays.stream(Span.values()).map(span -> words.text("insight.span." + span.code())))
                .doesNotContain("");
        assertThat(Arrays.stream(LeadTime.values()).map(lead -> words.text("insight.lead." + lead)))
                .doesNotContain("");
        assertThat(Arrays.stream(BookingStatus.values())
                        .filter(status -> status != BookingStatus.REQUESTED)
                        .map(status -> words.text("insight.outcome." + status)))
                .doesNotContain("");
    }

    @Test
    void aBarThatIsThereIsSeen() {
        assertThat(Bars.length(0, 5)).isZero();
        assertThat(Bars.length(1, 100_000)).isEqualTo(10);
        assertThat(Bars.length(5, 5)).isEqualTo(Bars.WIDTH);
    }
}

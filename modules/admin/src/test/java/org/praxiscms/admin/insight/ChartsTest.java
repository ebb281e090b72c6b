package org.praxiscms.admin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.insight.Outcomes;

/** Figures as pictures. */
class ChartsTest {

    @Test
    void everyAppointmentIsInOneOfTheOutcomes() {
        Map<BookingStatus, Long> counts = Arrays.stream(BookingStatus.values())
                .filter(status -> status != BookingStatus.REQUESTED) // whose time has come is none any more
                .collect(Collectors.toMap(Function.identity(), status -> 1L << status.ordinal()));
        Outcomes outcomes = new Outcomes(counts);
        for (Words words : new Words[] {WordsFixture.VIENNA, WordsFixture.LONDON}) {
            Bars bars = new Charts(words).outcomes(outcomes);
            assertThat(bars.rows()).extracting(Bars.Row::label).doesNotHaveDuplicates();
            assertThat(bars.rows())
                    .extracting(row -> row.figures().get(0))
                    .containsExactlyInAnyOrderElementsOf(
                            counts.values().stream().map(words::number).toList());
        }
    }
}

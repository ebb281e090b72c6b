package org.praxiscms.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums that nobody loses and nobody else sees. */
class ReachTest {

    private static final UUID PRACTICE = UUID.randomUUID();
    private static final UUID ARTICLE = UUID.randomUUID();

    private final Reach reach = new Reach();

    @Test
    void whatHasBeenToldIsNoNews() {
        reach.read(PRACTICE, ARTICLE);
        Map<UUID, Reached> news = reach.news(PRACTICE);
        assertThat(news).containsExactly(Map.entry(ARTICLE, new Reached(1, 0)));
        reach.read(PRACTICE, ARTICLE);
        reach.followed(PRACTICE, ARTICLE);
        reach.told(PRACTICE, news);
        assertThat(reach.news(PRACTICE)).containsExactly(Map.entry(ARTICLE, new Reached(1, 1)));
        reach.told(PRACTICE, reach.news(PRACTICE));
        assertThat(reach.news(PRACTICE)).isEmpty();
        assertThat(reach.practices()).isEmpty();
    }

    @Test
    void whatWasNotStoredStaysNews() {
        reach.read(PRACTICE, ARTICLE);
        assertThat(reach.news(PRACTICE)).isEqualTo(reach.news(PRACTICE)).hasSize(1);
    }

    @Test
    void onePracticesArticleIsNothingToAnother() {
        reach.read(PRACTICE, ARTICLE);
        UUID neighbour = UUID.randomUUID();
        reach.followed(neighbour, ARTICLE);
        assertThat(reach.news(neighbour)).isEmpty();
        assertThat(reach.practices()).containsExactly(PRACTICE);
    }

    @Test
    void whatNobodyHasReadCannotBeFollowed() {
        reach.followed(PRACTICE, ARTICLE);
        reach.read(PRACTICE, ARTICLE);
        assertThat(reach.news(PRACTICE)).containsExactly(Map.entry(ARTICLE, new Reached(1, 0)));
    }

    @Test
    void manyAtOnceAreAllCountedWhileOthersTell() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(5);
        Callable<Long> reading = () -> {
            IntStream.range(0, 20_000).forEach(i -> reach.read(PRACTICE, ARTICLE));
            return 0L;
        };
        Callable<Long> telling = () -> {
            long told = 0;
            for (int i = 0; i < 2_000; i++) {
                Map<UUID, Reached> news = reach.news(PRACTICE);
                reach.told(PRACTICE, news);
                told += news.values().stream().mapToLong(Reached::read).sum();
            }
            return told;
        };
        long told = 0;
        for (var future : threads.invokeAll(List.of(reading, reading, reading, reading, telling))) {
            told += future.get();
        }
        threads.shutdown();
        told += reach.news(PRACTICE).values().stream().mapToLong(Reached::read).sum();
        assertThat(told).isEqualTo(80_000);
    }
}

package org.praxiscms.admin.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void whatOnlyTouchesHasTheWholeWidth() {
        assertThat(Lanes.of(List.of(Place.of(0, 60), Place.of(60, 120))))
                .extracting(Place::lane, Place::lanes)
                .containsExactly(tuple(0, 1), tuple(0, 1));
    }

    @Test
    void whatHangsTogetherIsEquallyWide() {
        assertThat(Lanes.of(List.of(Place.of(0, 90), Place.of(30, 60), Place.of(60, 120), Place.of(150, 200))))
                .extracting(Place::lane, Place::lanes)
                .containsExactly(tuple(0, 2), tuple(1, 2), tuple(1, 2), tuple(0, 1));
    }

    @Test
    void whatIsShorterThanItIsDrawnCoversNothing() {
        assertThat(Lanes.of(List.of(Place.of(0, 5), Place.of(10, 60))))
                .extracting(Place::lane)
                .containsExactly(0, 1);
    }

    @Test
    void moreThanFitShareTheLastLane() {
        List<Place> many = IntStream.range(0, 9).mapToObj(i -> Place.of(i, 100)).toList();
        assertThat(Lanes.of(many)).extracting(Place::lane).containsExactly(0, 1, 2, 3, 4, 5, 5, 5, 5);
        assertThat(Lanes.of(many)).extracting(Place::lanes).containsOnly(Place.MOST_LANES);
    }

    @Test
    void aPlaceIsWrittenAsClasses() {
        assertThat(Place.of(195, 245).inLane(1, 2).classes()).isEqualTo("h3 t1 o5 lh0 lt5 lo0 lane1 of2");
        assertThat(Place.of(5, 25).classes()).endsWith("lo0 lane0 of1 short");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}

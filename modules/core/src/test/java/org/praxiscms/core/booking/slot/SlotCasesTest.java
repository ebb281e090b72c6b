package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every case of the shared case file with profile {@code core}; with {@code -Dslot.cases=FILE}
 * those of another file instead.
 */
class SlotCasesTest {

    private static final String OTHER_FILE = System.getProperty("slot.cases", "");
    private static final int CASES_OF_OUR_OWN = 82;

    static List<SlotCase> cases() throws IOException {
        try (InputStream file = OTHER_FILE.isBlank()
                ? SlotCasesTest.class.getResourceAsStream("slot-cases.json")
                : Files.newInputStream(Path.of(OTHER_FILE))) {
            return SlotCaseReader.read(file);
        }
    }

    @Test
    void findsTheCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(OTHER_FILE.isBlank() ? CASES_OF_OUR_OWN : 1);
        assertThat(cases().stream().map(SlotCase::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void listsTheExpectedSlots(SlotCase slotCase) {
        assertThat(slotCase.calculator().slots(slotCase.from(), slotCase.to()))
                .extracting(TimeSlot::start)
                .containsExactlyElementsOf(slotCase.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void groupsThemByTheVisitorsDate(SlotCase slotCase) {
        List<TimeSlot> slots = slotCase.calculator().slots(slotCase.from(), slotCase.to());
        var byDate = TimeSlot.byDate(slots, slotCase.visitorZone());

        assertThat(byDate.values().stream().flatMap(List::stream)).containsExactlyElementsOf(slots);
        slotCase.byVisitorDate()
                .ifPresent(expected -> assertThat(byDate.entrySet().stream()
                                .collect(Collectors.toMap(
                                        day -> day.getKey(),
                                        day -> day.getValue().stream()
                                                .map(TimeSlot::start)
                                                .toList())))
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void letsEveryExpectedSlotBeBooked(SlotCase slotCase) {
        assertThat(slotCase.expected())
                .allSatisfy(start ->
                        assertThat(slotCase.calculator().explain(start)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cases\": [], \"surprise\": 1}",
                "{\"cases\": [{\"profile\": \"core\", \"surprise\": 1}]}",
                "{\"cases\": [{\"profile\": \"surprise\"}]}"
            })
    void refusesWhatItDoesNotKnow(String json) {
        InputStream file = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> SlotCaseReader.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("surprise");
    }
}

package org.praxiscms.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

/** A time from 9:00 to 10:00 that may be wanted again, its own breaks included; others ask for twenty minutes. */
class WaveringTest {

    private static final Practitioner PERSON = practitioner("p");
    private static final Undos.Wavering WAVERING = new Undos.Wavering(
            PERSON.id(), new TimeSlot(at("09:00"), at("10:00")), Instant.parse("2026-11-23T09:00:30Z"));

    @ParameterizedTest
    @CsvSource({
        "08:40, 0, 0, false", // ends as the other begins
        "08:41, 0, 0, true",
        "09:20, 0, 0, true",
        "09:59, 0, 0, true",
        "10:00, 0, 0, false", // begins as the other ends
        "08:40, 0, 1, true", // its break after is in the way
        "08:25, 0, 15, false",
        "08:26, 0, 15, true",
        "10:00, 1, 0, true", // its break before is in the way
        "10:15, 15, 0, false",
        "10:14, 15, 0, true",
        "08:40, 15, 0, false", // a break on the other side is not
        "10:00, 0, 15, false"
    })
    void isMetByATimeAndByTheBreaksAroundIt(String start, int before, int after, boolean met) {
        FreeTime time = new FreeTime(TimeSlot.startingAt(at(start), 20), PERSON);
        assertThat(WAVERING.meets(time, new Buffers(before, after))).isEqualTo(met);
    }

    @Test
    void isNoMatterToAnotherPerson() {
        FreeTime time = new FreeTime(TimeSlot.startingAt(at("09:00"), 20), practitioner("q"));
        assertThat(WAVERING.meets(time, Buffers.NONE)).isFalse();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-25T" + time + ":00Z");
    }

    private static Practitioner practitioner(String slug) {
        return new Practitioner(
                new Slug(slug),
                new Practitioner.Profile(slug, "", "", new Markdown(""), List.of()),
                ZoneId.of("Europe/Vienna"),
                List.of(),
                0);
    }
}

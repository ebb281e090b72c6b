package org.praxiscms.core.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.END;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.SENT;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.START;
import static org.praxiscms.core.booking.calendar.CalendarEventFixture.anEvent;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.booking.calendar.CalendarEvent.Method;

class CalendarEventTest {

    @Test
    void countsOnWhenItIsMoved() {
        CalendarEvent event = anEvent().build();
        Instant later = START.plusSeconds(86_400);
        CalendarEvent moved = event.moved(later, later.plusSeconds(3000), SENT.plusSeconds(60));

        assertThat(moved.uid()).isEqualTo(event.uid());
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.method()).isEqualTo(Method.REQUEST);
        assertThat(moved.start()).isEqualTo(later);
        assertThat(moved.end()).isEqualTo(later.plusSeconds(3000));
        assertThat(moved.dtstamp()).isEqualTo(SENT.plusSeconds(60));
    }

    @Test
    void keepsItsPeopleAndCountsOnWhenItIsCancelled() {
        CalendarEvent event = anEvent().sequence(4).build();
        CalendarEvent cancelled = event.cancelled(SENT.plusSeconds(60));

        assertThat(cancelled.uid()).isEqualTo(event.uid());
        assertThat(cancelled.sequence()).isEqualTo(5);
        assertThat(cancelled.method()).isEqualTo(Method.CANCEL);
        assertThat(cancelled.organizer()).isEqualTo(event.organizer());
        assertThat(cancelled.attendee()).isEqualTo(event.attendee());
        assertThat(cancelled.start()).isEqualTo(START);
        assertThat(cancelled.end()).isEqualTo(END);
    }

    @Test
    void namesItsMethodInTheMediaType() {
        assertThat(anEvent().build().cancelled(SENT).mediaType())
                .isEqualTo("text/calendar; charset=UTF-8; method=CANCEL");
    }

    @Test
    void demandsAnAttendeeForARequestAndRefusesOneForAPublication() {
        assertThatIllegalArgumentException().isThrownBy(anEvent().withoutAttendee()::build);
        assertThatIllegalArgumentException().isThrownBy(anEvent().method(Method.PUBLISH)::build);
        assertThat(anEvent().published().build().cancelled(SENT).attendee()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\r\nb", "a;b", "ü"})
    void refusesAUidOfAnotherShape(String uid) {
        assertThatIllegalArgumentException().isThrownBy(anEvent().uid(uid)::build);
    }

    @Test
    void refusesNumbersAndTimesOutsideTheirRange() {
        assertThatIllegalArgumentException().isThrownBy(anEvent().uid("a".repeat(256))::build);
        assertThatIllegalArgumentException().isThrownBy(anEvent().sequence(-1)::build);
        assertThatIllegalArgumentException().isThrownBy(anEvent().end(START)::build);
        assertThatIllegalArgumentException().isThrownBy(anEvent().end(START.plusMillis(999))::build);
        assertThatIllegalArgumentException().isThrownBy(anEvent().end(Instant.parse("+10000-01-01T00:00:00Z"))::build);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/b", "http://a.example", "HTTPS://a.example"})
    void acceptsWebPages(String url) {
        assertThat(anEvent().url(url).build().url())
                .hasValueSatisfying(page -> assertThat(page).hasToString(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "mailto:a@example.com", "ftp://a.example", "/booking", "https:x"})
    void refusesAUrlThatIsNoWebPage(String url) {
        assertThatIllegalArgumentException().isThrownBy(anEvent().url(url)::build);
    }
}

package org.praxiscms.admin.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.subscription.CalendarSubscription;
import org.praxiscms.core.booking.subscription.CalendarSubscription.State;

/**
 * How it stands with a subscription, in words.
 *
 * @param label in a word or two
 * @param sentences with times and reasons
 * @param badge class of the label
 * @param awaited whether it is about to change by itself
 * @param warning whether somebody has to look after it
 */
public record Standing(String label, List<String> sentences, String badge, boolean awaited, boolean warning) {

    static Standing of(CalendarSubscription subscription, Words words) {
        State state = subscription.state();
        String code = state.name().toLowerCase(Locale.ROOT);
        String badge = switch (state) {
            case READ -> "badge-published";
            case STALE, FAILED -> "badge-requested";
            case PAUSED -> "badge-archived";
            case AWAITED -> "badge-scheduled";
        };
        return new Standing(
                words.text("calendar.state." + code),
                sentences(subscription, words),
                badge,
                state == State.AWAITED,
                state == State.STALE || state == State.FAILED);
    }

    private static List<String> sentences(CalendarSubscription one, Words words) {
        String read = one.readAt().map(words::dayAndTime).orElse("");
        String failed = one.failedAt().map((Instant at) -> words.dayAndTime(at)).orElse("");
        String reason =
                one.failure().map(why -> words.text("calendar.failure." + why)).orElse("");
        String found = words.text("calendar.found", one.soon());
        String skipped = one.notUnderstood() == 0 ? "" : words.text("calendar.skipped", one.notUnderstood());
        Stream<String> zones = one.unknownZones().stream().map(zone -> words.text("calendar.zone", zone));
        Stream<String> sentences = switch (one.state()) {
            case AWAITED -> Stream.of(words.text("calendar.awaited"));
            case PAUSED -> Stream.of(words.text("calendar.paused"));
            case READ -> Stream.concat(Stream.of(words.text("calendar.read", read), found, skipped), zones);
            case STALE ->
                Stream.concat(
                        Stream.of(
                                words.text("calendar.stale", failed),
                                reason,
                                words.text("calendar.kept", read),
                                skipped),
                        zones);
            case FAILED -> Stream.of(words.text("calendar.failed", failed), reason, words.text("calendar.open"));
        };
        return sentences.filter(sentence -> !sentence.isEmpty()).toList();
    }
}

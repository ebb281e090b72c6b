package org.praxiscms.core.booking.contact;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How a client may be reached without danger (visitor safety, "Safe contact"). Every channel asks here before it is used,
 * and what nobody allowed is not done: unless the client says otherwise, nobody leaves a voicemail or sends a text
 * message, and mails say nothing about where they come from.
 *
 * @param mail whether anything may be sent by e-mail
 * @param call whether they may be called
 * @param text whether text messages may be sent
 * @param voicemail whether a message may be left when nobody answers
 * @param hours when they may be called and texted; empty for at any time of day
 * @param safeWord said by the caller first, so that the client knows who it is; empty for none
 * @param discreet whether mails and calendars must not name the practice and the appointment
 */
public record ContactPreferences(
        boolean mail,
        boolean call,
        boolean text,
        boolean voicemail,
        Optional<Hours> hours,
        String safeWord,
        boolean discreet) {

    /** Most characters of a safe word. */
    public static final int LONGEST_WORD = 60;

    private static final ContactPreferences UNSTATED =
            new ContactPreferences(true, true, false, false, Optional.empty(), "", true);

    /** Of somebody who has not said anything. */
    public static ContactPreferences unstated() {
        return UNSTATED;
    }

    /**
     * Hours of a day by the practice's clock; from the evening into the morning where the end is before the start.
     *
     * @param until exclusive, never the start itself
     */
    public record Hours(LocalTime from, LocalTime until) {

        /** @throws IllegalArgumentException when the start is the end */
        public Hours {
            if (from.equals(until)) {
                throw new IllegalArgumentException("Safe hours end when they start");
            }
        }

        boolean contains(LocalTime time) {
            boolean started = !time.isBefore(from);
            boolean running = time.isBefore(until);
            return from.isBefore(until) ? started && running : started || running;
        }
    }

    /** Whether a mail may be sent. */
    public boolean mayMail() {
        return mail;
    }

    /** Whether they may be called then. @param at in the practice's zone */
    public boolean mayCall(ZonedDateTime at) {
        return call && safe(at);
    }

    /** Whether a text message may be sent then. @param at in the practice's zone */
    public boolean mayText(ZonedDateTime at) {
        return text && safe(at);
    }

    /** The first time from then on at which a text message may be sent; empty for never. @param at in the practice's zone */
    public Optional<ZonedDateTime> textFrom(ZonedDateTime at) {
        if (!text) {
            return Optional.empty();
        }
        return safe(at)
                ? Optional.of(at)
                : hours.map(Hours::from).map(at::with).map(today -> today.isAfter(at) ? today : today.plusDays(1));
    }

    /** Whether a message may be left when nobody answers a call then. @param at in the practice's zone */
    public boolean mayLeaveVoicemail(ZonedDateTime at) {
        return voicemail && mayCall(at);
    }

    private boolean safe(ZonedDateTime at) {
        return hours.map(safe -> safe.contains(at.toLocalTime())).orElse(true);
    }

    /** Never the safe word: it must not reach a log. */
    @Override
    public String toString() {
        return "ContactPreferences";
    }
}

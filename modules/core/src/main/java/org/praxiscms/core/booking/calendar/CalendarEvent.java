package org.praxiscms.core.booking.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one message tells a calendar about one booking. The first has sequence 0; every later one
 * about the same booking keeps the UID and counts on: {@link #moved}, {@link #cancelled}.
 *
 * <p>Calendars are shared and synchronised: summary and description are neutral unless the client wants the practice named,
 * and without the client's phone number, notes or answers.
 *
 * @param uid the booking's identity for its whole life, random, nothing personal in it: 1–255 of
 *     A–Z, a–z, 0–9, '-', '.', '_', '@'
 * @param sequence how many messages about the booking came before, 0 or more
 * @param method what the message asks for
 * @param dtstamp when the message is made; written in whole seconds, like the other times
 * @param start first instant of the booking
 * @param end first instant after it, later than {@code start}
 * @param summary the title, any text; neutral
 * @param location where, any text; empty when there is nothing to say
 * @param description more, any text with line breaks; empty when there is nothing to say
 * @param organizer the practice or practitioner who invites; the same in every message
 * @param attendee the client; the same in every message; {@link Method#REQUEST} needs one,
 *     {@link Method#PUBLISH} must not have one
 * @param url a page about the booking, http or https; empty when there is none
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Method method,
        Instant dtstamp,
        Instant start,
        Instant end,
        String summary,
        Optional<String> location,
        Optional<String> description,
        CalendarAddress organizer,
        Optional<CalendarAddress> attendee,
        Optional<URI> url) {

    private static final Pattern UID = Pattern.compile("[A-Za-z0-9._@-]{1,255}");
    private static final Instant YEAR_ZERO = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant AFTER_YEAR_9999 = Instant.parse("+10000-01-01T00:00:00Z");

    /** What a message asks for: RFC 5546 §1.4. */
    public enum Method {
        /** Put it into the attendee's calendar, or change it there. */
        REQUEST,
        /** Take it out of the calendar. */
        CANCEL,
        /** For whoever wants it, without an answer: a download. */
        PUBLISH
    }

    /**
     * @throws IllegalArgumentException if a value is outside its range, if it would end before the
     *     second after it starts, or if attendee and method do not go together (RFC 5546 §3.2)
     */
    public CalendarEvent {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(organizer, "organizer");
        require(UID.matcher(uid).matches(), "The UID is 1–255 of A–Z, a–z, 0–9, '-', '.', '_', '@'");
        require(sequence >= 0, "The sequence is 0 or more");
        require(isWritable(dtstamp) && isWritable(start) && isWritable(end), "Times lie in the years 0000 to 9999");
        require(start.getEpochSecond() < end.getEpochSecond(), "An event ends after it starts");
        require(method != Method.REQUEST || attendee.isPresent(), "A request needs an attendee");
        require(method != Method.PUBLISH || attendee.isEmpty(), "A publication has no attendee");
        require(url.map(CalendarEvent::isWebPage).orElse(true), "The URL is http or https");
    }

    /** The next message about this booking: it has another time now. */
    public CalendarEvent moved(Instant start, Instant end, Instant dtstamp) {
        return next(method, dtstamp, start, end);
    }

    /** The next message about this booking: it does not take place. */
    public CalendarEvent cancelled(Instant dtstamp) {
        return next(Method.CANCEL, dtstamp, start, end);
    }

    /** Media type of the text in a mail; its method is that of the text (RFC 6047 §2.4). */
    public String mediaType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }

    private CalendarEvent next(Method method, Instant dtstamp, Instant start, Instant end) {
        return new CalendarEvent(
                uid,
                sequence + 1,
                method,
                dtstamp,
                start,
                end,
                summary,
                location,
                description,
                organizer,
                attendee,
                url);
    }

    private static boolean isWritable(Instant instant) {
        return !instant.isBefore(YEAR_ZERO) && instant.isBefore(AFTER_YEAR_9999);
    }

    private static boolean isWebPage(URI url) {
        return url.getHost() != null
                && ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}

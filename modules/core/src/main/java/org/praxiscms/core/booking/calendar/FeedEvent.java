package org.praxiscms.core.booking.calendar;

import java.time.Instant;

/**
 * One booking as a practitioner's own calendar program shows it. Calendars are synchronised to many devices: the
 * summary says no more than the practitioner chose.
 *
 * @param uid the booking's identity for its whole life: 1–255 of A–Z, a–z, 0–9, '-', '.', '_', '@'
 * @param sequence how often it has changed, 0 or more
 * @param stamp when it was made or last changed
 * @param start first instant of the booking
 * @param end first instant after it
 * @param summary the title, any text
 * @param tentative whether it still waits for the practice's word
 */
public record FeedEvent(
        String uid, int sequence, Instant stamp, Instant start, Instant end, String summary, boolean tentative) {}

package org.praxiscms.core.booking.subscription;

import java.net.URI;
import java.util.Optional;

/**
 * The address that a calendar is published at: http or https; {@code webcal:}, which calendar programs use to tell what
 * is meant for them, is https. It is as secret as a password, since whoever has it reads the calendar.
 *
 * @param value http or https with a host, at most 2000 characters, without fragment
 */
public record CalendarUrl(URI value) {

    /** The longest address, in characters. */
    public static final int LONGEST = 2000;

    /** @throws IllegalArgumentException when it has another shape; the message does not repeat it */
    public CalendarUrl {
        boolean web = "http".equals(value.getScheme()) || "https".equals(value.getScheme());
        if (!web || value.getHost() == null || value.toString().length() > LONGEST || value.getPort() > 65_535) {
            throw new IllegalArgumentException("A calendar's address is http or https with a host");
        }
    }

    /** Why something that was typed is no address. */
    public enum Problem {
        /** It does not begin as an address does, or names no host. */
        BEGINNING,
        /** There is a blank, or a line break, in it. */
        BLANK,
        /** The host's name has characters that none may have, such as a low line. */
        HOST,
        /** It is longer than {@link #LONGEST}. */
        LENGTH,
        /** Something else in it has no place in an address. */
        OTHER
    }

    /** The address that somebody typed or pasted; empty when it is none. */
    public static Optional<CalendarUrl> of(String typed) {
        TypedUrl url = new TypedUrl(typed);
        return url.problem().isPresent() ? Optional.empty() : url.parsed();
    }

    /** Why what somebody typed is no address; empty when it is one. */
    public static Optional<Problem> problem(String typed) {
        return new TypedUrl(typed).problem();
    }

    /**
     * Where an answer leads on to (RFC 9110 §10.2.2); empty where it may not be followed: to another scheme, or from
     * https to http.
     */
    Optional<CalendarUrl> leadingTo(String location) {
        try {
            return of(value.resolve(location.strip()).toString()).filter(next -> !isSecure() || next.isSecure());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether both are answered by the same scheme, host and port. */
    boolean sameOriginAs(CalendarUrl other) {
        return value.getScheme().equals(other.value.getScheme())
                && value.getHost().equalsIgnoreCase(other.value.getHost())
                && value.getPort() == other.value.getPort();
    }

    private boolean isSecure() {
        return value.getScheme().equals("https");
    }

    /** The host alone: the rest is a secret and must not reach a log. */
    @Override
    public String toString() {
        return value.getHost();
    }
}

package org.praxiscms.core.mail;

import java.util.Optional;

/**
 * A mail on its way out.
 *
 * @param id names it for good, so that a second delivery can be recognised ({@code Message-ID})
 * @param senderName the practice's name, or a neutral one
 * @param replyTo where an answer goes; empty for nowhere
 * @param recipient whom it goes to
 * @param subject one line
 * @param body plain text
 * @param calendar an invitation; empty for none
 * @param calendarMethod its iTIP method
 */
public record Envelope(
        String id,
        String senderName,
        String replyTo,
        String recipient,
        String subject,
        String body,
        Optional<String> calendar,
        Optional<String> calendarMethod) {}

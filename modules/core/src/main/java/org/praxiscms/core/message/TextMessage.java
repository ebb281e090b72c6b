package org.praxiscms.core.message;

/**
 * A text message on its way out.
 *
 * @param id names it for good, the same at every attempt, so that a gateway can tell a second delivery
 * @param recipient a telephone number: digits, before them perhaps a plus sign
 * @param text what it says
 */
public record TextMessage(String id, String recipient, String text) {

    /** Neither number nor text: they must not reach a log. */
    @Override
    public String toString() {
        return "TextMessage " + id;
    }
}

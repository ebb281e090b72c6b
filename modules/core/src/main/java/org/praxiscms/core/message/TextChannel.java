package org.praxiscms.core.message;

/** Takes text messages to telephones. Thread-safe. */
public interface TextChannel {

    /**
     * Hands a message over. Whoever called may do so again with the same message, not knowing that it was taken.
     *
     * @throws NotTaken when it was not taken, or nobody can tell; it is tried again
     */
    void send(TextMessage message);
}

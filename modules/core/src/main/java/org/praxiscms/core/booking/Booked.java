package org.praxiscms.core.booking;

import org.praxiscms.core.privacy.Secret;

/**
 * A booking and the secret that opens it: the only moment at which both are together.
 *
 * @param booking with its type and practitioner loaded
 * @param token what the client's address ends in
 */
public record Booked(Booking booking, Secret token) {}

package org.praxiscms.core.booking;

import java.time.Instant;
import org.praxiscms.core.privacy.Secret;

/**
 * A booking was made with the secret of a hold. Fired in the booking's transaction, after {@link HoldPresented}.
 *
 * @param start the time that was booked
 */
public record HoldUsed(Secret hold, Instant start) {}

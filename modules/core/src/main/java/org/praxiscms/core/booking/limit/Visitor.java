package org.praxiscms.core.booking.limit;

import org.praxiscms.core.text.Network;

/**
 * Where a booking from outside comes from.
 *
 * @param network the network that it comes from
 * @param proven whether the visitor has shown, for this very booking, the patience or the work that is asked for while
 *     more is booked than usual
 */
public record Visitor(Network network, boolean proven) {}

/** Bounds on mass booking. May use {@code booking}, {@code privacy}, {@code tenant}, {@code text}. */
package org.praxiscms.core.booking.limit;

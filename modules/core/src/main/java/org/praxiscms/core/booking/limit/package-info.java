/** Bounds on mass booking. May use {@code booking}, {@code privacy}, {@code tenant}. */
package org.praxiscms.core.booking.limit;

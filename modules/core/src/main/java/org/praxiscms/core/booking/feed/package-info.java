/**
 * Owns the addresses at which practitioners' calendar programs read their bookings. May use {@code booking},
 * {@code practice}, {@code privacy} and {@code tenant}.
 */
package org.praxiscms.core.booking.feed;

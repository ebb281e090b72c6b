/**
 * Owns the calendars that practitioners keep elsewhere: where they are fetched, how the last attempt went, and the last
 * good copy of their busy times. May use {@code booking.slot}, {@code booking.calendar.inbound}, {@code practice},
 * {@code privacy} and {@code tenant}.
 */
package org.praxiscms.core.booking.subscription;

/**
 * Owns what differs from the weekly hours: dates with hours of their own, time off, days on which the practice is
 * closed, and the public holidays that it may choose those from. May use {@code tenant}, {@code practice},
 * {@code privacy} and {@code booking.slot}.
 */
package org.praxiscms.core.booking.hours;

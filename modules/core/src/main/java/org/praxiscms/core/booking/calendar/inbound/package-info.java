/**
 * Owns the reading of other people's calendars (RFC 5545): text in, the times at which their owner is busy out. Pure
 * values, without database, without network, without a clock for anything but the limit of its own effort. Whatever the
 * text holds, reading it ends: within a number of steps and a time.
 *
 * <p>May use {@code booking.slot}, vinnie for the text's syntax and lib-recur for recurrence rules.
 */
package org.praxiscms.core.booking.calendar.inbound;

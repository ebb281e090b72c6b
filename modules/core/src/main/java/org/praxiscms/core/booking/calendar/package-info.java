/**
 * Owns the iCalendar text (RFC 5545) of a booking, as it goes out by mail or as a download: pure
 * values and one writer, without database, without a clock of its own.
 *
 * <p>May use nothing but the Java platform; its neighbours in {@code booking} decide what an event
 * says and whom it is for.
 */
package org.praxiscms.core.booking.calendar;

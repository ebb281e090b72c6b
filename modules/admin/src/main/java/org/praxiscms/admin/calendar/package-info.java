/** Calendars of the practitioners: those they keep elsewhere, and the feeds of their bookings. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.calendar;

/** Bookings: the week, one booking, confirming and cancelling. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.booking;

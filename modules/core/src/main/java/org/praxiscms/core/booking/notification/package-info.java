/** Tells a practice's people of bookings, by discreet mails. A leaf: nothing in core knows it. May use {@code booking}, {@code mail}. */
package org.praxiscms.core.booking.notification;

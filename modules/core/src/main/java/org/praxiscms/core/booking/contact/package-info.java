/**
 * How a client may be reached without danger. Knows bookings by their ids only; may use {@code booking.intake},
 * {@code tenant}, {@code text} and {@code privacy}.
 */
package org.praxiscms.core.booking.contact;

/**
 * What can be booked and what is booked; the rules of free time are in {@code booking.slot}. May use {@code tenant},
 * {@code text}, {@code privacy}, {@code practice}, {@code mail}.
 */
package org.praxiscms.core.booking;

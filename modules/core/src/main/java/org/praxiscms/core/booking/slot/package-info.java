/**
 * Owns the rules by which a practitioner's hours, bookings and the clock become bookable slots:
 * pure values and one calculator, without database, without a clock of its own, without JSON.
 *
 * <p>May use nothing but the Java platform; its neighbours in {@code booking} bring the facts and
 * ask.
 */
package org.praxiscms.core.booking.slot;

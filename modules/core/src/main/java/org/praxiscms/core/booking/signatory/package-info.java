/**
 * Who comes to an appointment, and who has to agree to it by mail first: couples, and minors with their guardians. Knows
 * bookings by their ids only; may use {@code booking.intake}, {@code mail}, {@code practice}, {@code tenant},
 * {@code text} and {@code privacy}.
 */
package org.praxiscms.core.booking.signatory;

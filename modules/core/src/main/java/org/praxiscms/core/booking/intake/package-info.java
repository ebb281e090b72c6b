/**
 * What a practice asks before an appointment and what clients answer. Knows bookings and appointment types by their ids
 * only; may use {@code tenant} and {@code privacy}.
 */
package org.praxiscms.core.booking.intake;

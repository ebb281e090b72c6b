/**
 * What a practice asks its clients to agree to, in all versions, and what they agreed to. Knows bookings by their ids
 * only; may use {@code booking.intake}, {@code tenant}, {@code text} and {@code privacy}.
 */
package org.praxiscms.core.booking.consent;

package org.praxiscms.core.booking;

import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;

/** A time that can be booked, and with whom. */
public record FreeTime(TimeSlot time, Practitioner practitioner) {}

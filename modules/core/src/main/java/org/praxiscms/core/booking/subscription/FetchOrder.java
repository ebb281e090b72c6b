package org.praxiscms.core.booking.subscription;

import java.time.ZoneId;
import java.util.UUID;
import org.praxiscms.core.booking.calendar.inbound.Span;
import org.praxiscms.core.booking.subscription.Downloaded.Validators;

/**
 * A calendar to be fetched now, outside any transaction.
 *
 * @param subscription its id
 * @param zone the practitioner's
 * @param span for which busy times are wanted
 * @param known which state of it is here already
 */
record FetchOrder(UUID subscription, CalendarUrl url, ZoneId zone, Span span, Validators known) {}

/** Reminders by text message: written with the mails, sent when the client's safe hours allow. May use {@code booking}, {@code message}. */
package org.praxiscms.core.booking.reminder;

package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.praxiscms.core.booking.calendar.CalendarAddress;
import org.praxiscms.core.booking.contact.ContactPreferences;
import org.praxiscms.core.mail.DiscreetMails;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.text.EmailAddress;

/**
 * Who invites to a booking in calendars: the practice, or the installation's own address where the client has not
 * allowed that the practice be named. Kept with the booking, since calendars ignore an update or a cancellation of
 * another organizer than the first (RFC 5546 §3.2.5).
 */
@ApplicationScoped
public class CalendarOrganizer {

    private final DiscreetMails discreet;
    private final Practices practices;

    @Inject
    public CalendarOrganizer(DiscreetMails discreet, Practices practices) {
        this.discreet = discreet;
        this.practices = practices;
    }

    protected CalendarOrganizer() {
        this(null, null);
    }

    /** The address that invites whoever has these preferences. */
    String addressFor(ContactPreferences contact) {
        return contact.discreet()
                ? discreet.senderAddress()
                : practices.current().address().email();
    }

    /** Who invites to a booking. @param contact the client's preferences */
    public CalendarAddress of(Booking booking, ContactPreferences contact) {
        String address = booking.organizer().orElseGet(() -> addressFor(contact));
        String mailbox = EmailAddress.mailbox(address);
        if (address.equals(discreet.senderAddress())) {
            return CalendarAddress.of(discreet.senderName(), mailbox);
        }
        // What a client answers is to reach the practice, while the installation's address sends the mail.
        return contact.discreet()
                ? CalendarAddress.of(mailbox)
                : CalendarAddress.of(practices.current().name(), mailbox)
                        .sentBy(EmailAddress.mailbox(discreet.senderAddress()));
    }
}

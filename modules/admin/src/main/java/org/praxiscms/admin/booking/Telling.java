package org.praxiscms.admin.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.contact.Contacts;

/** Says how a client learns of what the practice does to their booking: by mail, or not by itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Telling {

    private final Contacts contacts;
    private final Desk desk;

    @Inject
    public Telling(Contacts contacts, Desk desk) {
        this.contacts = contacts;
        this.desk = desk;
    }

    protected Telling() {
        this(null, null);
    }

    /** In full sentences. */
    public String how(Booking booking) {
        if (booking.client().email().isEmpty()) {
            return booking.client()
                    .phone()
                    .map(phone -> desk.text("booking.noEmail.phone", phone))
                    .orElseGet(() -> desk.text("booking.noEmail"));
        }
        return desk.text(isMailed(booking) ? "booking.mail" : "booking.noMail");
    }

    /** What a page says that follows: the same, or that the client is not told by mail. */
    public Notice notice(Notice done, Booking booking) {
        return isMailed(booking) ? done : done.untold();
    }

    private boolean isMailed(Booking booking) {
        return booking.client().email().isPresent() && contacts.of(booking.id()).mayMail();
    }
}

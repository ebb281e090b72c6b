package org.praxiscms.core.booking.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;

/** How the entered practice's clients may be reached, by booking. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Contacts {

    private static final int AT_ONCE = 1000;

    private final TenantDatabase database;

    @Inject
    public Contacts(TenantDatabase database) {
        this.database = database;
    }

    protected Contacts() {
        this(null);
    }

    /** How the client of a booking may be reached; {@link ContactPreferences#unstated} where they said nothing. */
    public ContactPreferences of(UUID booking) {
        return database.query("SELECT c FROM StatedContact c WHERE c.booking = :booking", StatedContact.class)
                .setParameter("booking", booking)
                .getResultStream()
                .findFirst()
                .map(stated -> stated.sheet().preferences())
                .orElseGet(ContactPreferences::unstated);
    }

    /** The same for many bookings, in one statement a thousand. @return by booking's id; those who said nothing are missing */
    public Map<UUID, ContactPreferences> of(List<UUID> bookings) {
        Map<UUID, ContactPreferences> stated = new HashMap<>();
        for (int from = 0; from < bookings.size(); from += AT_ONCE) {
            database.query("SELECT c FROM StatedContact c WHERE c.booking IN :bookings", StatedContact.class)
                    .setParameter("bookings", bookings.subList(from, Math.min(from + AT_ONCE, bookings.size())))
                    .getResultStream()
                    .forEach(said -> stated.put(said.booking(), said.sheet().preferences()));
        }
        return stated;
    }

    /** Stores what was said for a booking; nothing where nothing was said. */
    public void keep(UUID booking, ContactSheet sheet) {
        if (!sheet.texts().isEmpty()) {
            database.add(new StatedContact(booking, sheet));
            database.flush(); // whoever writes a mail in this transaction must find it
        }
    }
}

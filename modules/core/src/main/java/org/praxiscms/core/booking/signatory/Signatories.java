package org.praxiscms.core.booking.signatory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantDatabase;

/** Who comes to the entered practice's bookings, and who has to agree to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Signatories {

    private final TenantDatabase database;

    @Inject
    public Signatories(TenantDatabase database) {
        this.database = database;
    }

    protected Signatories() {
        this(null);
    }

    /** Who has to agree to a booking, in order; empty for nobody. */
    public List<Signatory> of(UUID booking) {
        return database.query(
                        "SELECT s FROM Signatory s WHERE s.booking = :booking ORDER BY s.position", Signatory.class)
                .setParameter("booking", booking)
                .getResultList();
    }

    /** Who comes to a booking; empty for one adult. */
    public Optional<StatedAttendance> attendance(UUID booking) {
        return database.query("SELECT a FROM StatedAttendance a WHERE a.booking = :booking", StatedAttendance.class)
                .setParameter("booking", booking)
                .getResultStream()
                .findFirst();
    }

    /** The one a secret belongs to; empty for any other text. */
    public Optional<Signatory> with(Secret token) {
        return database.query("SELECT s FROM Signatory s WHERE s.tokenHash = :hash", Signatory.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** Id of the booking that a secret's owner is asked about: nothing of the signatory is read before it is locked. */
    public Optional<UUID> bookingOf(Secret token) {
        return database.query("SELECT s.booking FROM Signatory s WHERE s.tokenHash = :hash", UUID.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** Notes who comes, where it is not one adult alone. @param minor the minor's name; null where none comes */
    public void note(UUID booking, Attendance kind, String minor) {
        database.add(new StatedAttendance(booking, kind, minor));
    }

    /** One more who has to agree. */
    public Signatory ask(UUID booking, int position, AttendanceSheet.Person person, Secret token) {
        Signatory signatory = new Signatory(booking, position, person.name().strip(), token);
        database.add(signatory);
        return signatory;
    }
}

package org.praxiscms.core.booking.signatory;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.tenant.TenantOwned;

/** That not one adult alone comes to a booking, but a couple or a minor; the minor's name is sealed. */
@Entity
@Table(name = "booking_attendance")
public class StatedAttendance extends TenantOwned {

    @Column(name = "booking_id")
    private UUID booking;

    @Enumerated(EnumType.STRING)
    private Attendance kind;

    @Convert(converter = SealedText.class)
    private String minor;

    /** @param minor the minor's name; null where none comes */
    StatedAttendance(UUID booking, Attendance kind, String minor) {
        this.booking = booking;
        this.kind = kind;
        this.minor = minor;
    }

    protected StatedAttendance() {}

    /** No page that is kept in memory shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    public Attendance kind() {
        return kind;
    }

    /** The minor's name; empty where none comes. */
    public Optional<String> minor() {
        return Optional.ofNullable(minor);
    }
}

package org.praxiscms.core.booking.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.tenant.OptionalId;
import org.praxiscms.core.tenant.TenantOwned;

/** Which bookings one member of the practice wants to be told of. */
@Entity
@Table(name = "notification_choice")
public class NotificationChoice extends TenantOwned {

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private NotificationScope scope;

    @Column(name = "practitioner_id")
    @Convert(converter = OptionalId.class)
    private UUID practitioner;

    @Column(name = "day_plan")
    private boolean dayPlan;

    NotificationChoice(UUID person) {
        this.person = person;
        this.scope = NotificationScope.NONE;
    }

    protected NotificationChoice() {}

    /** @param onlyOf id of the practitioner; empty for all */
    void chooseBookings(Optional<UUID> onlyOf) {
        scope = onlyOf.isPresent() ? NotificationScope.ONE : NotificationScope.ALL;
        practitioner = onlyOf.orElse(null);
    }

    void chooseNone() {
        scope = NotificationScope.NONE;
        practitioner = null;
    }

    /** @param wanted whether the member gets a plan of each day */
    void chooseDayPlan(boolean wanted) {
        dayPlan = wanted;
    }

    /** Whether the member gets a plan of each day. */
    public boolean dayPlan() {
        return dayPlan;
    }

    public NotificationScope scope() {
        return scope;
    }

    /** Id of the practitioner; present for {@link NotificationScope#ONE} only. */
    public Optional<UUID> practitioner() {
        return Optional.ofNullable(practitioner);
    }

    /** No page that is kept shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }
}

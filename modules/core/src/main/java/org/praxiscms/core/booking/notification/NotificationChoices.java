package org.praxiscms.core.booking.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.EmailAddress;

/** Which bookings the members of the entered practice are told of. Without a choice, owners are told of all, others of none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NotificationChoices {

    private final TenantDatabase database;

    @Inject
    public NotificationChoices(TenantDatabase database) {
        this.database = database;
    }

    protected NotificationChoices() {
        this(null);
    }

    /**
     * A member who is told of a booking.
     *
     * @param email of their account
     * @param all whether of those of all practitioners
     */
    record Recipient(EmailAddress email, boolean all) {}

    /** What a member has chosen; empty when nothing yet. */
    public Optional<NotificationChoice> of(UUID person) {
        return database.query("SELECT c FROM NotificationChoice c WHERE c.person = :person", NotificationChoice.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** What a member is told who has chosen nothing. */
    public static NotificationScope defaultOf(Role role) {
        return role == Role.OWNER ? NotificationScope.ALL : NotificationScope.NONE;
    }

    /** @param onlyOf id of the practitioner whose bookings a member wants to be told of; empty for those of all */
    public void chooseBookings(UUID person, Optional<UUID> onlyOf) {
        choice(person).chooseBookings(onlyOf);
    }

    /** @param wanted whether a member gets a plan of each day: of the bookings that they are told of, or of all */
    public void chooseDayPlan(UUID person, boolean wanted) {
        choice(person).chooseDayPlan(wanted);
    }

    /** The member wants to be told of no booking. */
    public void chooseNone(UUID person) {
        choice(person).chooseNone();
    }

    private NotificationChoice choice(UUID person) {
        return of(person).orElseGet(() -> {
            NotificationChoice made = new NotificationChoice(person);
            database.add(made);
            return made;
        });
    }

    /** The members who are told of a practitioner's bookings. */
    List<Recipient> recipients(UUID practitioner) {
        List<?> rows = database.sql(
                        "SELECT p.email, coalesce(c.scope, CASE m.role WHEN 'OWNER' THEN 'ALL' END) AS scope"
                                + " FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN notification_choice c"
                                + " ON c.person_id = m.person_id AND c.tenant_id = m.tenant_id WHERE m.tenant_id = ?"
                                + " AND (c.scope = 'ALL' OR c.practitioner_id = ? OR c.scope IS NULL AND m.role = 'OWNER')"
                                + " ORDER BY p.email")
                .setParameter(1, TenantScope.current().id())
                .setParameter(2, practitioner)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Recipient(
                        new EmailAddress((String) row[0]),
                        NotificationScope.ALL.name().equals(row[1])))
                .toList();
    }

    /**
     * A member whose plan of the day is due.
     *
     * @param email of their account
     * @param practitioner id of the one whose bookings they are told of; empty for all
     */
    record Planned(EmailAddress email, Optional<UUID> practitioner) {}

    /** Marks the plans of a day as written. @return of those members for whom nobody else has done so */
    List<Planned> takePlans(LocalDate day) {
        List<?> rows = database.sql(
                        "UPDATE notification_choice c SET planned_on = CAST(?1 AS date), version = c.version + 1"
                                + " FROM person p WHERE p.id = c.person_id AND c.tenant_id = ?2 AND c.day_plan"
                                + " AND (c.planned_on IS NULL OR c.planned_on < CAST(?1 AS date))"
                                + " RETURNING p.email, CAST(c.practitioner_id AS text)")
                .setParameter(1, day.toString())
                .setParameter(2, TenantScope.current().id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Planned(
                        new EmailAddress((String) row[0]),
                        Optional.ofNullable((String) row[1]).map(UUID::fromString)))
                .toList();
    }
}

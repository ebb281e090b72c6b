package org.praxiscms.core.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.EmailAddress;

/**
 * People and their open sessions. The tables are global; every statement here names the entered practice, so that a
 * session opened at one practice opens nothing at another.
 */
@ApplicationScoped
public class Accounts {

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final TenantDatabase database;
    private final KnownSources sources;
    private final PasswordMails mails;
    private final Clock clock;

    @Inject
    Accounts(TenantDatabase database, KnownSources sources, PasswordMails mails, Clock clock) {
        this.database = database;
        this.sources = sources;
        this.mails = mails;
        this.clock = clock;
    }

    protected Accounts() {
        this(null, null, null, null);
    }

    /** Who a session's secret belongs to in the entered practice; empty when there is none or it has ended. */
    @Transactional
    public Optional<SignedIn> signedIn(Secret token) {
        OffsetDateTime now = utc(clock.instant());
        List<?> rows = database.sql("SELECT s.id, p.id, p.name, p.email, m.role, s.seen_at FROM sign_in_session s"
                        + " JOIN person p ON p.id = s.person_id"
                        + " JOIN membership m ON m.person_id = s.person_id AND m.tenant_id = s.tenant_id"
                        + " WHERE s.token_hash = ? AND s.tenant_id = ? AND s.expires_at > ? AND s.seen_at > ?")
                .setParameter(1, token.hash())
                .setParameter(2, TenantScope.current().id())
                .setParameter(3, now)
                .setParameter(4, now.minus(IDLE))
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> {
            noteSeen((UUID) row[0]);
            return new SignedIn(
                    (UUID) row[0],
                    (UUID) row[1],
                    (String) row[2],
                    (String) row[3],
                    Role.valueOf((String) row[4]),
                    token.derived("form"));
        });
    }

    /** Ends one session. */
    @Transactional
    public void signOut(Secret token) {
        database.sql("DELETE FROM sign_in_session WHERE token_hash = ?")
                .setParameter(1, token.hash())
                .executeUpdate();
    }

    /** Ends all sessions of somebody but the one they are in. */
    @Transactional
    public void endOtherSessions(SignedIn who) {
        database.sql("DELETE FROM sign_in_session WHERE person_id = ? AND id <> ?")
                .setParameter(1, who.person())
                .setParameter(2, who.session())
                .executeUpdate();
    }

    /** How many sessions somebody has open, at all practices together. */
    @Transactional
    public long openSessions(SignedIn who) {
        return ((Number) database.sql("SELECT count(*) FROM sign_in_session WHERE person_id = ? AND expires_at > ?")
                        .setParameter(1, who.person())
                        .setParameter(2, utc(clock.instant()))
                        .getSingleResult())
                .longValue();
    }

    /** The ids of the practices without an owner, found by one query, however many practices there are. */
    @Transactional
    public List<UUID> practicesWithoutOwner() {
        List<?> ids = database.sql("SELECT t.id FROM tenant t WHERE NOT EXISTS"
                        + " (SELECT 1 FROM membership m WHERE m.tenant_id = t.id AND m.role = 'OWNER')")
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private boolean hasOwner(Tenant tenant) {
        return ((Number) database.sql("SELECT count(*) FROM membership WHERE tenant_id = ? AND role = 'OWNER'")
                                .setParameter(1, tenant.id())
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    /** Whether there is an account with an address. */
    @Transactional
    public boolean exists(EmailAddress email) {
        return person(email).isPresent();
    }

    /**
     * Gives a practice its owner. A person who is known already keeps their password.
     *
     * @param passwordHash of the new account's password; unused when there is an account with this address
     * @return whether an account was made with that password; false, too, when the practice has an owner by now
     */
    @Transactional
    boolean appointOwner(Tenant tenant, EmailAddress email, String passwordHash) {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('praxis first owners', 0))")
                .getSingleResult();
        if (hasOwner(tenant)) {
            return false;
        }
        Optional<Person> known = person(email);
        Person owner = known.orElseGet(() -> {
            Person person = new Person(email, email.value(), passwordHash, clock.instant());
            database.add(person);
            database.flush();
            return person;
        });
        database.sql("INSERT INTO membership (person_id, tenant_id, role) VALUES (?, ?, 'OWNER')"
                        + " ON CONFLICT (person_id, tenant_id) DO UPDATE SET role = 'OWNER'")
                .setParameter(1, owner.id())
                .setParameter(2, tenant.id())
                .executeUpdate();
        return known.isEmpty();
    }

    /**
     * Replaces a password, ends all other sessions of the account, wherever they are open, and tells its holder by mail.
     *
     * @param present hash of the password that was checked
     * @return false, and nothing has changed, when the account has another password by now
     */
    @Transactional
    boolean replacePassword(SignedIn who, String present, String next) {
        Person person = database.findLocked(Person.class, who.person()).orElseThrow();
        if (!person.passwordHash().equals(present)) {
            return false;
        }
        person.changePassword(next);
        mails.tellOfChange(person);
        endOtherSessions(who);
        return true;
    }

    /**
     * Opens a session at the entered practice, and knows where it was opened from then on.
     *
     * @param passwordHash of the password that was checked
     * @return empty when the account has another password by now, or is no member any more
     */
    @Transactional
    Optional<SigningIn.Opened> open(UUID person, String passwordHash, SignInSource source) {
        List<?> still = database.sql(
                        "SELECT 1 FROM person p JOIN membership m ON m.person_id = p.id AND m.tenant_id = ?"
                                + " WHERE p.id = ? AND p.password_hash = ? FOR UPDATE OF p")
                .setParameter(1, TenantScope.current().id())
                .setParameter(2, person)
                .setParameter(3, passwordHash)
                .getResultList();
        Instant now = clock.instant();
        return still.isEmpty()
                ? Optional.empty()
                : Optional.of(new SigningIn.Opened(open(person, now), sources.note(person, source, now)));
    }

    private Optional<Person> person(EmailAddress email) {
        return database.query("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", Person.normal(email))
                .getResultStream()
                .findFirst();
    }

    private Secret open(UUID person, Instant now) {
        Secret token = Secret.random();
        database.sql("DELETE FROM sign_in_session WHERE expires_at <= ?")
                .setParameter(1, utc(now))
                .executeUpdate();
        database.sql("INSERT INTO sign_in_session"
                        + " (id, token_hash, person_id, tenant_id, opened_at, seen_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, UuidCreator.getTimeOrderedEpoch())
                .setParameter(2, token.hash())
                .setParameter(3, person)
                .setParameter(4, TenantScope.current().id())
                .setParameter(5, utc(now))
                .setParameter(6, utc(now))
                .setParameter(7, utc(now.plus(LONGEST)))
                .executeUpdate();
        return token;
    }

    private void noteSeen(UUID session) {
        OffsetDateTime now = utc(clock.instant());
        database.sql("UPDATE sign_in_session SET seen_at = ? WHERE id = ? AND seen_at < ?")
                .setParameter(1, now)
                .setParameter(2, session)
                .setParameter(3, now.minus(NOTED_EVERY))
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

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
import java.util.Locale;
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
    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MOST_FOR_AN_ACCOUNT = 10;
    private static final int MOST_FROM_A_NETWORK = 50; // one network may be a whole practice, or a whole town

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public Accounts(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected Accounts() {
        this(null, null);
    }

    /**
     * Opens a session for somebody who belongs to the entered practice and knows their password.
     *
     * @param network where the attempt comes from, for the throttle
     * @return the session's secret; empty when address or password are wrong, without saying which
     * @throws Throttled when there were too many wrong attempts lately, for this address or this network
     */
    @Transactional(dontRollbackOn = Throttled.class)
    public Optional<Secret> signIn(String email, String password, String network) {
        Instant now = clock.instant();
        byte[] account = Secret.sha256("account:" + email.strip().toLowerCase(Locale.ROOT));
        byte[] from = Secret.sha256("network:" + network);
        if (failures(account, now) >= MOST_FOR_AN_ACCOUNT || failures(from, now) >= MOST_FROM_A_NETWORK) {
            throw new Throttled();
        }
        Optional<Person> person = EmailAddress.of(email).flatMap(this::member);
        if (person.isEmpty()) {
            Passwords.pretendToCheck(password);
        }
        if (person.isEmpty() || !person.get().knows(password)) {
            noteFailure(account, now);
            noteFailure(from, now);
            return Optional.empty();
        }
        return Optional.of(open(person.get().id(), now));
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

    /**
     * Changes somebody's password and ends all their other sessions, wherever they are open.
     *
     * @return whether the present password was right
     * @throws WeakPassword when the new one is too short or too long
     */
    @Transactional
    public boolean changePassword(SignedIn who, String present, String next) {
        Person person = database.find(Person.class, who.person()).orElseThrow();
        if (!person.knows(present)) {
            return false;
        }
        person.changePassword(next);
        endOtherSessions(who);
        return true;
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

    /**
     * Gives a practice its owner. A person who is known already keeps their password.
     *
     * @param password null for a generated one
     * @return the generated password; empty when none was needed
     * @throws WeakPassword when the given one is too short or too long
     */
    @Transactional
    public Optional<String> appointOwner(Tenant tenant, EmailAddress email, String password) {
        Optional<Person> known = person(email);
        String generated = known.isEmpty() && password == null ? Passwords.generate() : null;
        Person owner = known.orElseGet(() -> {
            Person person = new Person(email, email.value(), generated == null ? password : generated, clock.instant());
            database.add(person);
            database.flush();
            return person;
        });
        database.sql("INSERT INTO membership (person_id, tenant_id, role) VALUES (?, ?, 'OWNER')"
                        + " ON CONFLICT (person_id, tenant_id) DO UPDATE SET role = 'OWNER'")
                .setParameter(1, owner.id())
                .setParameter(2, tenant.id())
                .executeUpdate();
        return Optional.ofNullable(generated);
    }

    private Optional<Person> person(EmailAddress email) {
        return database.query("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", Person.normal(email))
                .getResultStream()
                .findFirst();
    }

    private Optional<Person> member(EmailAddress email) {
        return person(email)
                .filter(person -> ((Number) database.sql(
                                                "SELECT count(*) FROM membership WHERE person_id = ? AND tenant_id = ?")
                                        .setParameter(1, person.id())
                                        .setParameter(2, TenantScope.current().id())
                                        .getSingleResult())
                                .longValue()
                        > 0);
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

    private long failures(byte[] subject, Instant now) {
        return ((Number) database.sql("SELECT count(*) FROM sign_in_failure WHERE subject_hash = ? AND failed_at > ?")
                        .setParameter(1, subject)
                        .setParameter(2, utc(now.minus(REMEMBERED)))
                        .getSingleResult())
                .longValue();
    }

    private void noteFailure(byte[] subject, Instant now) {
        database.sql("DELETE FROM sign_in_failure WHERE failed_at <= ?")
                .setParameter(1, utc(now.minus(REMEMBERED)))
                .executeUpdate();
        database.sql("INSERT INTO sign_in_failure (id, subject_hash, failed_at) VALUES (?, ?, ?)")
                .setParameter(1, UuidCreator.getTimeOrderedEpoch())
                .setParameter(2, subject)
                .setParameter(3, utc(now))
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

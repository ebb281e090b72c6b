package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.EmailAddress;

/**
 * Passwords that are about to be checked, counted as wrong from then on, so that many at once are bounded like many in a
 * row. An account's known devices and networks are counted by themselves: what strangers try does not keep them out.
 */
@ApplicationScoped
@Transactional
class SignInAttempts {

    // Argon2id of a text that is no password, at the parameters of PasswordHasher: a check of it takes as long as any.
    private static final String NO_PASSWORD =
            "$argon2id$v=19$m=19456,t=2,p=1$qO/zE83AvZKmvr9Yy1g4cg$wi3EAdncK/uV2+VBiggWbs5fB/EDSFW2rrF/B9xwNuU";

    private final TenantDatabase database;
    private final SignInThrottle throttle;
    private final Clock clock;

    @Inject
    SignInAttempts(TenantDatabase database, SignInThrottle throttle, Clock clock) {
        this.database = database;
        this.throttle = throttle;
        this.clock = clock;
    }

    protected SignInAttempts() {
        this(null, null, null);
    }

    /**
     * An attempt whose password has yet to be checked.
     *
     * @param person whose password it should be; empty when no member of the entered practice has the address
     * @param passwordHash what the password is checked against; of no password when there is no such member
     * @param known whether that member has signed in from this device or network before
     * @param counted what the attempt was counted by
     */
    record Attempt(Optional<UUID> person, String passwordHash, boolean known, List<SignInThrottle.Counter> counted) {}

    /**
     * Counts an attempt to sign in, if it may be made.
     *
     * @throws SignInThrottledException when there were too many wrong ones lately; this one is not counted then
     */
    Attempt begin(String email, SignInSource source) {
        Instant now = clock.instant();
        Optional<EmailAddress> typed = EmailAddress.of(email);
        // All spellings of one address are counted together.
        String address = typed.map(Person::normal).orElseGet(() -> email.strip().toLowerCase(Locale.ROOT));
        Optional<Candidate> candidate = typed.flatMap(one -> candidate(one, source, now));
        boolean device = candidate.filter(Candidate::deviceKnown).isPresent();
        boolean known = device || candidate.filter(Candidate::networkKnown).isPresent();
        String from = device
                ? HexFormat.of().formatHex(source.device().orElseThrow().hash())
                : source.network().value();
        List<SignInThrottle.Counter> counters = new ArrayList<>();
        counters.add(new SignInThrottle.Counter(SignInLimit.ACCOUNT_AND_SOURCE, address + "\n" + from));
        if (!known) {
            counters.add(new SignInThrottle.Counter(
                    SignInLimit.NETWORK, source.network().value()));
            counters.add(new SignInThrottle.Counter(SignInLimit.ACCOUNT, address));
        }
        throttle.count(counters, now);
        return new Attempt(
                candidate.map(Candidate::person),
                candidate.map(Candidate::passwordHash).orElse(NO_PASSWORD),
                known,
                counters);
    }

    /**
     * Counts an attempt of somebody who is signed in to say their present password.
     *
     * @throws SignInThrottledException when there were too many wrong ones lately in this session
     */
    Attempt begin(SignedIn who) {
        Person person = database.find(Person.class, who.person()).orElseThrow();
        List<SignInThrottle.Counter> counters = List.of(new SignInThrottle.Counter(
                SignInLimit.PRESENT_PASSWORD, who.session().toString()));
        throttle.count(counters, clock.instant());
        return new Attempt(Optional.of(person.id()), person.passwordHash(), true, counters);
    }

    /** The password was right: what was wrong before is counted no more. */
    void succeeded(Attempt attempt) {
        throttle.clear(attempt.counted());
    }

    /** The password was not checked: the attempt is counted no more. */
    void notChecked(Attempt attempt) {
        throttle.takeBack(attempt.counted(), clock.instant());
    }

    private record Candidate(UUID person, String passwordHash, boolean deviceKnown, boolean networkKnown) {}

    private Optional<Candidate> candidate(EmailAddress email, SignInSource source, Instant now) {
        String known = "EXISTS (SELECT 1 FROM known_sign_in_source k"
                + " WHERE k.person_id = p.id AND k.last_used_at > ?3 AND k.source_hash = ?";
        List<?> rows = database.sql(
                        "SELECT p.id, p.password_hash, " + known + "4), " + known + "5)"
                                + " FROM person p JOIN membership m ON m.person_id = p.id AND m.tenant_id = ?2 WHERE p.email = ?1")
                .setParameter(1, Person.normal(email))
                .setParameter(2, TenantScope.current().id())
                .setParameter(3, utc(now.minus(KnownSources.REMEMBERED)))
                .setParameter(4, source.device().map(Secret::hash).orElseGet(() -> new byte[32]))
                .setParameter(5, KnownSources.hash(source.network().value()))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Candidate((UUID) row[0], (String) row[1], (boolean) row[2], (boolean) row[3]));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.praxiscms.site;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.privacy.Vault;
import org.praxiscms.core.tenant.TenantScope;

/**
 * An instant that travels through a browser and comes back unchanged: milliseconds since 1970 in 13 digits, a full stop, and
 * a code (HMAC-SHA-256) that only this installation can make, for one practice and one purpose. Nothing is stored.
 */
final class Stamp {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{13})\\.([A-Za-z0-9_-]{43})");

    private Stamp() {}

    /** The stamp of an instant. @param purpose what it is for, with everything that it must not be used apart from */
    static String of(String purpose, Instant at) {
        String millis = String.format(Locale.ROOT, "%013d", at.toEpochMilli());
        return millis + "."
                + Vault.configured()
                        .secretOf(purpose + ":" + TenantScope.current().id() + ":" + millis)
                        .value();
    }

    /** The instant of a stamp; empty for what was not made here for that purpose, and for what is older than allowed. */
    static Optional<Instant> at(String carried, String purpose, Instant now, Duration oldest) {
        Matcher parts = SHAPE.matcher(carried);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        return Secret.same(of(purpose, at), carried)
                        && !at.isAfter(now)
                        && at.plus(oldest).isAfter(now)
                ? Optional.of(at)
                : Optional.empty();
    }
}

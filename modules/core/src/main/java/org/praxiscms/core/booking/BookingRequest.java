package org.praxiscms.core.booking;

import java.time.Instant;
import java.util.Optional;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.Slug;

/**
 * What somebody asks for.
 *
 * @param type what to book
 * @param practitioner with whom; empty for anybody
 * @param start when it starts
 * @param client who is coming
 * @param origin what they read before
 * @param hold the secret of the hold that kept the time; empty for none
 * @param idempotencyKey a text of the sender's choice: the same request with the same key books once; empty for none
 * @param particulars what else they hand in
 */
public record BookingRequest(
        Slug type,
        Optional<Slug> practitioner,
        Instant start,
        Client client,
        Origin origin,
        Optional<Secret> hold,
        Optional<String> idempotencyKey,
        Particulars particulars) {}

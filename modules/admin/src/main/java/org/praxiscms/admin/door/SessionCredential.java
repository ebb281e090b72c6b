package org.praxiscms.admin.door;

import jakarta.security.enterprise.credential.Credential;
import org.praxiscms.core.privacy.Secret;

/**
 * What a browser shows to be let in again: the secret of an open session.
 *
 * @param token never null
 */
public record SessionCredential(Secret token) implements Credential {}

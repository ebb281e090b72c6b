package org.praxiscms.core.identity;

import java.util.UUID;

/**
 * Somebody at work in the entered practice.
 *
 * @param session names the open session, for closing it
 * @param person who it is
 * @param name for the page's corner
 * @param email for the page's corner
 * @param role what they may do here
 * @param formToken what every form must carry back (OWASP, synchroniser token)
 */
public record SignedIn(UUID session, UUID person, String name, String email, Role role, String formToken) {}

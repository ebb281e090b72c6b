package org.praxiscms.core.identity;

/** What somebody may do in a practice. */
public enum Role {
    /** Everything, settings and hours among it. */
    OWNER,
    /** Articles, calls-to-action and bookings. */
    EDITOR
}

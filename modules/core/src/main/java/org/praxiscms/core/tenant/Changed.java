package org.praxiscms.core.tenant;

import java.util.Set;
import java.util.UUID;

/**
 * Something of a practice has changed and is committed; fired on every node.
 *
 * @param tenant the practice; null when it is not known what was missed, so that everything may have changed
 * @param keys see {@link ChangeKeys}; empty when everything of the practice may have changed
 */
public record Changed(UUID tenant, Set<String> keys) {

    /** Everything may have changed: the connection that brings the news was interrupted. */
    public static Changed everything() {
        return new Changed(null, Set.of());
    }
}

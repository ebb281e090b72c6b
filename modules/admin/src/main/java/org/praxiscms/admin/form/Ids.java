package org.praxiscms.admin.form;

import java.util.Optional;
import java.util.UUID;

/** Ids as they stand in addresses and forms. */
public final class Ids {

    private Ids() {}

    /** The id of a text; empty when it is none. */
    public static Optional<UUID> of(String text) {
        boolean looksLikeOne = text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        return looksLikeOne ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}

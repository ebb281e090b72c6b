package org.praxiscms.core.tenant;

import java.util.UUID;

/**
 * Names for what a page can be made of: {@code article} for the list of all articles, {@code article:<id>} for one.
 */
public final class ChangeKeys {

    /** The key of all practitioners' calendars together. */
    public static final String CALENDARS = "calendar";

    private ChangeKeys() {}

    /** The kind of an entity: its class's simple name in lower case. */
    public static String kind(Class<?> entity) {
        return entity.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    public static String of(String kind, UUID id) {
        return kind + ":" + id;
    }

    /** The key of all that decides when a practitioner is free: hours, exceptions, bookings, holds. */
    public static String calendar(UUID practitioner) {
        return of(CALENDARS, practitioner);
    }

    /** Whether a changed key names something of a kind: one of it, or the list of all. */
    public static boolean isOfKind(String key, String kind) {
        return key.startsWith(kind) && (key.length() == kind.length() || key.charAt(kind.length()) == ':');
    }

    /** The key of one entity. */
    public static String of(TenantOwned entity) {
        return of(kind(entity.getClass()), entity.id());
    }
}

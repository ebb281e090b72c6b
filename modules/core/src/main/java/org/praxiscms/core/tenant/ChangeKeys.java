package org.praxiscms.core.tenant;

import java.util.UUID;

/**
 * Names for what a page can be made of: {@code article} for the list of all articles, {@code article:<id>} for one.
 */
public final class ChangeKeys {

    private ChangeKeys() {}

    /** The kind of an entity: its class's simple name in lower case. */
    public static String kind(Class<?> entity) {
        return entity.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    public static String of(String kind, UUID id) {
        return kind + ":" + id;
    }

    /** The key of one entity. */
    public static String of(TenantOwned entity) {
        return of(kind(entity.getClass()), entity.id());
    }
}

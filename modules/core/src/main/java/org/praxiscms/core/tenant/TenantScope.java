package org.praxiscms.core.tenant;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The practice that the running thread works for. Entered once per request by the site's and the admin's filter, and by
 * every job for each practice it serves; left again in all cases. Bound to the thread rather than to CDI's request,
 * since EclipseLink's session events and jobs outside a request need it too.
 */
public final class TenantScope {

    private static final ThreadLocal<Tenant> CURRENT = new ThreadLocal<>();

    private TenantScope() {}

    /** @throws NoTenant when none has been entered */
    public static Tenant current() {
        return entered().orElseThrow(NoTenant::new);
    }

    /** The practice of the running thread, if one has been entered. */
    public static Optional<Tenant> entered() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Works inside one practice.
     *
     * @return what the work returns
     * @throws Exception what the work throws
     */
    public static <R> R within(Tenant tenant, Callable<R> work) throws Exception {
        Tenant before = CURRENT.get();
        CURRENT.set(tenant);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    private static void restore(Tenant before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}

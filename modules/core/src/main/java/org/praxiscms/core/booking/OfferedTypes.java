package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.Changed;
import org.praxiscms.core.tenant.TenantMemory;
import org.praxiscms.core.text.Slug;

/**
 * What a visitor of the entered practice may book, as this node knows it. For looking: the types are not part of any
 * transaction. Whoever books asks {@link AppointmentTypes}. News arrive when a transaction is over, so that nothing here
 * may demand one.
 */
@ApplicationScoped
public class OfferedTypes {

    private static final int MOST_KEPT = 5_000;

    private final AppointmentTypes types;
    private final TenantMemory<Slug, AppointmentType> known = new TenantMemory<>(MOST_KEPT, OfferedTypes::isMadeOf);

    @Inject
    public OfferedTypes(AppointmentTypes types) {
        this.types = types;
    }

    protected OfferedTypes() {
        this(null);
    }

    /** One appointment type with its practitioners; empty when it is not on offer. */
    public Optional<AppointmentType> with(Slug slug) {
        Optional<AppointmentType> found = known.get(slug);
        return found.isPresent() ? found : learn(slug);
    }

    private Optional<AppointmentType> learn(Slug slug) {
        long begun = known.now();
        Optional<AppointmentType> read = types.offered(slug);
        read.ifPresent(type -> known.put(slug, type, begun));
        return read;
    }

    void changed(@Observes Changed change) {
        known.changed(change);
    }

    private static boolean isMadeOf(Slug slug, String key) {
        return ChangeKeys.isOfKind(key, "appointmenttype") || ChangeKeys.isOfKind(key, "practitioner");
    }
}

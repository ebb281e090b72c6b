package org.praxiscms.core.tenant;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Tells {@link Changes} of every entity that is stored, changed or removed, so that no caller can forget to. */
public class ChangeRecorder {

    @PostPersist
    @PostRemove
    void cameOrWent(TenantOwned entity) {
        changes().record(entity.changeKeys(true));
    }

    @PostUpdate
    void changed(TenantOwned entity) {
        changes().record(entity.changeKeys(false));
    }

    private static Changes changes() {
        return CDI.current().select(Changes.class).get();
    }
}

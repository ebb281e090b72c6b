package org.praxiscms.web.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.praxiscms.core.tenant.DatabaseProbe;

/** Visitors are to be sent here only while the database answers. Says nothing more: not which, where or why. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private final DatabaseProbe probe;

    @Inject
    public DatabaseReady(DatabaseProbe probe) {
        this.probe = probe;
    }

    protected DatabaseReady() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(probe.answers()).build();
    }
}

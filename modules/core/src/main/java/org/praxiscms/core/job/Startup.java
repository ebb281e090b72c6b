package org.praxiscms.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.praxiscms.core.identity.FirstOwners;
import org.praxiscms.core.tenant.ChangeListener;

/** What happens once at start, after the schema is up to date and before the first visitor. */
@ApplicationScoped
public class Startup {

    private final Event<SchemaReady> ready;
    private final FirstOwners owners;
    private final ChangeListener listener;
    private final Jobs jobs;

    @Inject
    public Startup(Event<SchemaReady> ready, FirstOwners owners, ChangeListener listener, Jobs jobs) {
        this.ready = ready;
        this.owners = owners;
        this.listener = listener;
        this.jobs = jobs;
    }

    protected Startup() {
        this(null, null, null, null);
    }

    /** The database can be used now; whoever has content to load does so. */
    public record SchemaReady() {}

    /** Called by the web container when the application's resources are there, before the first request. */
    public void begin() {
        ready.fire(new SchemaReady());
        owners.appoint();
        listener.start();
        jobs.start();
    }
}

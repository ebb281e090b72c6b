package org.praxiscms.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.praxiscms.core.identity.FirstOwners;
import org.praxiscms.core.setting.SettingsCheck;
import org.praxiscms.core.tenant.ChangeListener;

/** What happens once at start, after the schema is up to date and before the first visitor. */
@ApplicationScoped
public class Startup {

    private final SettingsCheck settings;
    private final Event<SchemaReady> ready;
    private final FirstOwners owners;
    private final ChangeListener listener;
    private final Jobs jobs;

    @Inject
    public Startup(
            SettingsCheck settings, Event<SchemaReady> ready, FirstOwners owners, ChangeListener listener, Jobs jobs) {
        this.settings = settings;
        this.ready = ready;
        this.owners = owners;
        this.listener = listener;
        this.jobs = jobs;
    }

    protected Startup() {
        this(null, null, null, null, null);
    }

    /** The database can be used now; whoever has content to load does so. */
    public record SchemaReady() {}

    /**
     * Called by the web container when the application's resources are there, before the first request.
     *
     * @throws org.praxiscms.core.setting.WrongSettingException when a setting cannot be used
     */
    public void begin() {
        settings.check();
        ready.fire(new SchemaReady());
        owners.appoint();
        listener.start();
        jobs.start();
    }
}

package org.praxiscms.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.job.Startup;
import org.praxiscms.core.tenant.HostInUse;
import org.praxiscms.core.tenant.HostName;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;

/** Loads the demonstration practices that are not there yet, when {@code praxis.demo} is on. */
@ApplicationScoped
public class DemoPractices {

    private static final Logger LOG = Logger.getLogger(DemoPractices.class.getName());
    private static final List<String> FOLDERS = List.of("demo/lindenhof", "demo/harbour");

    private final Tenants tenants;
    private final FoundingPractice founding;
    private final boolean wanted;

    @Inject
    public DemoPractices(
            Tenants tenants,
            FoundingPractice founding,
            @ConfigProperty(name = "praxis.demo", defaultValue = "false") boolean wanted) {
        this.tenants = tenants;
        this.founding = founding;
        this.wanted = wanted;
    }

    protected DemoPractices() {
        this(null, null, false);
    }

    void load(@Observes Startup.SchemaReady ready) throws Exception {
        for (String folder : wanted ? FOLDERS : List.<String>of()) {
            PracticeFile file = PracticeFile.in(folder);
            HostName host = new HostName(file.json().getString("host"));
            if (tenants.at(host).isEmpty()) {
                load(file, host);
            }
        }
    }

    // Another node may load it at the same moment: this one then waits for it, and finds the host in use.
    private void load(PracticeFile file, HostName host) throws Exception {
        try {
            Tenant tenant =
                    new Tenant(UuidCreator.getTimeOrderedEpoch(), file.json().getString("key"), host);
            TenantScope.within(tenant, () -> {
                founding.found(tenant, file);
                return null;
            });
            LOG.log(Level.INFO, "The demonstration practice {0} has been loaded", tenant.key());
        } catch (HostInUse e) {
            if (tenants.at(host).isEmpty()) {
                throw e;
            }
        }
    }
}

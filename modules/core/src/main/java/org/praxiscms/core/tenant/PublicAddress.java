package org.praxiscms.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.setting.SettingRange;
import org.praxiscms.core.setting.WrongSettingException;

/**
 * How a practice's pages are addressed from outside. Hosts under {@code .localhost} are reached by plain HTTP on the
 * server's own port, all others by HTTPS on the standard port, unless {@code praxis.public.scheme} and
 * {@code praxis.public.port} say otherwise.
 */
@ApplicationScoped
public class PublicAddress {

    private final Optional<String> scheme;
    private final Optional<Integer> port;
    private final int serverPort;

    @Inject
    public PublicAddress(
            @ConfigProperty(name = "praxis.public.scheme") Optional<String> scheme,
            @ConfigProperty(name = "praxis.public.port") @SettingRange(least = 1, most = 65535) Optional<Integer> port,
            @ConfigProperty(name = "praxis.port", defaultValue = "8080") @SettingRange(least = 1, most = 65535)
                    int serverPort) {
        if (scheme.filter(name -> !name.equals("http") && !name.equals("https")).isPresent()) {
            throw new WrongSettingException("PRAXIS_PUBLIC_SCHEME must be http or https.");
        }
        this.scheme = scheme;
        this.port = port;
        this.serverPort = serverPort;
    }

    protected PublicAddress() {
        this(Optional.empty(), Optional.empty(), 0);
    }

    /** Scheme, host and, where it is not the standard one, port; without a slash at the end. */
    public String of(Tenant tenant) {
        return of(tenant.canonicalHost());
    }

    /** The same for a host. */
    String of(HostName name) {
        String host = name.value();
        boolean local = isLocal(host);
        String chosenScheme = scheme(host);
        int standard = chosenScheme.equals("https") ? 443 : 80;
        int chosenPort = port.orElse(local ? serverPort : standard);
        return chosenScheme + "://" + host + (chosenPort == standard ? "" : ":" + chosenPort);
    }

    /** Whether the practice is reached under TLS: cookies are marked as secure then, and HSTS is sent. */
    public boolean secure(Tenant tenant) {
        return scheme(tenant.canonicalHost().value()).equals("https");
    }

    private String scheme(String host) {
        return scheme.orElse(isLocal(host) ? "http" : "https");
    }

    private static boolean isLocal(String host) {
        return host.equals("localhost") || host.endsWith(".localhost");
    }
}

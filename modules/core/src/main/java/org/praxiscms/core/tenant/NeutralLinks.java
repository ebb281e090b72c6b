package org.praxiscms.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.setting.WrongSettingException;

/**
 * Links that do not tell which practice they lead to (visitor safety, "Discreet messages"): on a host that the
 * installation has for nothing else, {@code praxis.neutral.host}. Whoever follows one is sent on to the practice's host.
 * Without such a host a link names the practice's own.
 */
@ApplicationScoped
public class NeutralLinks {

    // 22 characters are the 128 bits of a practice's id, 43 the 256 bits of a secret, both in base64url (RFC 4648 §5)
    private static final Pattern LINK =
            Pattern.compile("/([A-Za-z0-9_-]{22})(/(?:bookings|signatures|waiting)/[A-Za-z0-9_-]{43})");

    private final Tenants tenants;
    private final PublicAddress address;
    private final Optional<HostName> neutral;

    @Inject
    public NeutralLinks(
            Tenants tenants,
            PublicAddress address,
            @ConfigProperty(name = "praxis.neutral.host") Optional<String> host) {
        this.tenants = tenants;
        this.address = address;
        this.neutral = host.map(name -> HostName.of(name)
                .filter(valid -> valid.value().equalsIgnoreCase(name))
                .orElseThrow(
                        () -> new WrongSettingException("PRAXIS_NEUTRAL_HOST must be a host name without a port.")));
    }

    protected NeutralLinks() {
        this(null, null, Optional.empty());
    }

    /** Whether the installation has a neutral host. */
    public boolean available() {
        return neutral.isPresent();
    }

    /**
     * An absolute link to a page of the entered practice.
     *
     * @param path {@code /bookings/}, {@code /signatures/} or {@code /waiting/} and the page's secret
     */
    public String to(String path) {
        Tenant tenant = TenantScope.current();
        return neutral.map(host -> address.of(host) + "/" + encoded(tenant.id()) + path)
                .orElseGet(() -> address.of(tenant) + path);
    }

    /** Whether a host is the neutral one. */
    public boolean isNeutral(HostName host) {
        return neutral.filter(host::equals).isPresent();
    }

    /**
     * Where a link on the neutral host leads to.
     *
     * @param path as the client sent it
     * @return an absolute address; empty when the path is none of {@link #to}, or of no practice
     */
    public Optional<String> target(String path) {
        Matcher link = LINK.matcher(path);
        return link.matches()
                ? tenants.with(decoded(link.group(1))).map(tenant -> address.of(tenant) + link.group(2))
                : Optional.empty();
    }

    private static String encoded(UUID id) {
        byte[] bits = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static UUID decoded(String id) {
        ByteBuffer bits = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id));
        return new UUID(bits.getLong(), bits.getLong());
    }
}

package org.praxiscms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.setting.WrongSettingException;
import org.praxiscms.core.text.IpAddress;
import org.praxiscms.core.text.IpNetwork;
import org.praxiscms.core.text.Network;

/**
 * Where a request comes from, as far as it can be trusted: {@code X-Forwarded-For} counts only when the request arrives
 * from one of {@code praxis.trusted.proxies} (addresses or networks, separated by commas). An IPv6 address counts as its
 * /64, since one household has all of it.
 */
@ApplicationScoped
public class ClientNetwork {

    private final List<IpNetwork> proxies;

    /** @throws WrongSettingException when one of the proxies is neither an address nor a network */
    @Inject
    public ClientNetwork(@ConfigProperty(name = "praxis.trusted.proxies") Optional<String> proxies) {
        try {
            this.proxies = IpNetwork.list(proxies.orElse(""));
        } catch (IllegalArgumentException wrong) {
            throw new WrongSettingException(
                    "PRAXIS_TRUSTED_PROXIES must be IP addresses or networks such as 10.0.0.0/8,"
                            + " separated by commas, but has '" + wrong.getMessage() + "'.");
        }
    }

    protected ClientNetwork() {
        this.proxies = List.of();
    }

    /** An address, or the first half of one, as {@link Network} writes it; never null. */
    public String of(HttpServletRequest request) {
        return network(request).value();
    }

    /** The same, typed. */
    public Network network(HttpServletRequest request) {
        String sender = request.getRemoteAddr();
        return IpAddress.of(sender)
                .map(address -> Network.of(client(address, request)))
                .orElseGet(() -> Network.of(sender));
    }

    /** The nearest hop that is no proxy of ours: what our own proxies saw; all before it may be invented. */
    private IpAddress client(IpAddress sender, HttpServletRequest request) {
        IpAddress client = sender;
        List<String> lines = Collections.list(request.getHeaders("X-Forwarded-For"));
        String[] hops = String.join(",", lines).split(",");
        for (int i = hops.length - 1; i >= 0 && isProxy(client); i--) {
            Optional<IpAddress> hop = IpAddress.of(hops[i].strip());
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get();
        }
        return client;
    }

    private boolean isProxy(IpAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.holds(address));
    }
}

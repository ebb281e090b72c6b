package org.praxiscms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.text.Network;

/**
 * Where a request comes from, as far as it can be trusted: {@code X-Forwarded-For} counts only when the request arrives
 * from one of {@code praxis.trusted.proxies} (addresses, separated by commas). An IPv6 address counts as its /64, since
 * one household has all of it.
 */
@ApplicationScoped
public class ClientNetwork {

    private final Set<String> proxies;

    @Inject
    public ClientNetwork(@ConfigProperty(name = "praxis.trusted.proxies") Optional<String> proxies) {
        this.proxies = Arrays.stream(proxies.orElse("").split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(Network::canonical)
                .collect(Collectors.toUnmodifiableSet());
    }

    protected ClientNetwork() {
        this.proxies = Set.of();
    }

    /** An address, or the first half of one, as {@link Network} writes it; never null. */
    public String of(HttpServletRequest request) {
        return network(request).value();
    }

    /** The same, typed. */
    public Network network(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded != null && proxies.contains(Network.canonical(address))) {
            String[] hops = forwarded.split(",");
            address = hops.length == 0
                    ? address
                    : hops[hops.length - 1]; // what our own proxy saw; all before it may be invented
        }
        return Network.of(address);
    }
}

package org.praxiscms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
                .collect(Collectors.toUnmodifiableSet());
    }

    protected ClientNetwork() {
        this.proxies = Set.of();
    }

    /** An address, or the first half of one; never null. */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded != null && proxies.contains(address)) {
            String[] hops = forwarded.split(",");
            address = hops[hops.length - 1].strip(); // what our own proxy saw; all before it may be invented
        }
        return address.contains(":") ? firstHalf(address) : address;
    }

    private static String firstHalf(String ipv6) {
        String[] groups = ipv6.replaceAll("[\\[\\]]|%.*", "").split(":", -1);
        return Arrays.stream(groups).limit(4).collect(Collectors.joining(":")) + "::/64";
    }
}

package org.praxiscms.core.tenant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host name as practices are found by it: lower case, without port and trailing dot (RFC 9110 §4.2.3, RFC 1035 §2.3.3).
 *
 * @param value 1–253 characters of a–z, 0–9, '-', '.', or ':' and brackets in an IPv6 address
 */
public record HostName(String value) {

    private static final Pattern NORMAL = Pattern.compile("[a-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}]");

    /** @throws IllegalArgumentException when the value is no host name in its normal form */
    public HostName {
        if (!NORMAL.matcher(value).matches() || value.endsWith(".")) {
            throw new IllegalArgumentException("No host name: " + value);
        }
    }

    /**
     * The host name of a {@code Host} header's value.
     *
     * @param header such as {@code Lindenhof.localhost:8080}; may be null
     * @return empty when there is none or it is malformed
     */
    public static Optional<HostName> of(String header) {
        if (header == null || header.length() > 300) {
            return Optional.empty();
        }
        String host = withoutPort(header.strip().toLowerCase(Locale.ROOT));
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        try {
            return Optional.of(new HostName(name));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    // By hand rather than by a pattern: every request passes here.
    private static String withoutPort(String host) {
        int digits = host.length();
        while (digits > 0 && host.charAt(digits - 1) >= '0' && host.charAt(digits - 1) <= '9') {
            digits--;
        }
        int length = host.length() - digits;
        boolean port = length <= 5 && digits > 0 && host.charAt(digits - 1) == ':'; // may be empty, RFC 3986 §3.2.3
        return port ? host.substring(0, digits - 1) : host;
    }

    @Override
    public String toString() {
        return value;
    }
}

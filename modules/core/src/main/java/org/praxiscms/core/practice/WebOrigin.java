package org.praxiscms.core.practice;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web site as browsers name it in the {@code Origin} header: scheme, host and, where it is not the scheme's own, port
 * (RFC 6454 §6.2), such as {@code https://www.example.org}.
 *
 * @param value in lower case, the host in ASCII (RFC 5891), without a path; http only on this very machine
 */
public record WebOrigin(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("(https?)://([^\\s/:?#@\\[\\]]{1,253}|\\[[0-9a-f:.]{2,45}])(?::([1-9][0-9]{0,4}))?/?");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile(LABEL + "(\\." + LABEL + ")*|\\[[0-9a-f:.]{2,45}]");
    private static final int LAST_PORT = 65_535;

    /** @throws IllegalArgumentException when the value is no origin in its normal form */
    public WebOrigin {
        if (!normal(value).filter(value::equals).isPresent()) {
            throw new IllegalArgumentException("No web origin: " + value);
        }
    }

    /**
     * The origin that somebody wrote, as browsers would write it: in lower case, without the scheme's own port and
     * without a slash at the end.
     *
     * @return empty when it is none: with a path, without a scheme, {@code null}, plain http on another machine …
     */
    public static Optional<WebOrigin> of(String text) {
        return Optional.ofNullable(text).flatMap(WebOrigin::normal).map(WebOrigin::new);
    }

    /** Host and, where it is not the scheme's own, port: what a request to it carries as {@code Host}. */
    public String authority() {
        return value.substring(value.indexOf("://") + 3);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> normal(String text) {
        Matcher parts = SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1);
        String host = ascii(parts.group(2));
        int standard = scheme.equals("https") ? 443 : 80;
        int port = parts.group(3) == null ? standard : Integer.parseInt(parts.group(3));
        boolean reachable = scheme.equals("https") || isLoopback(host);
        return HOST.matcher(host).matches() && reachable && port <= LAST_PORT
                ? Optional.of(scheme + "://" + host + (port == standard ? "" : ":" + port))
                : Optional.empty();
    }

    // "praxis-müller.example" is sent as "xn--…"; what cannot be written so is no host.
    private static String ascii(String host) {
        try {
            return host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]");
    }
}

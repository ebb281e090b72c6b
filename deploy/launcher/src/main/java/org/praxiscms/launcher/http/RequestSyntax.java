package org.praxiscms.launcher.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the parts of a request that decide where it goes are well-formed (RFC 9110, RFC 9112, RFC 3986). */
final class RequestSyntax {

    // RFC 3986 §3.2.2 and §3.2.3; names as DNS has them, a port may be empty
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,254}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{0,5})?");

    // Reserved in RFC 3986, yet browsers send them as they are in a path (WHATWG URL, path percent-encode set).
    private static final String TOLERATED = "[]|^";

    private static final String PATH_PUNCTUATION = "/-._~!$&'()*+,;=:@" + TOLERATED;

    private RequestSyntax() {}

    /**
     * Whether there is one {@code Host} and it names a host (RFC 9110 §7.2: a request with several or an invalid one is
     * answered with 400).
     *
     * @param hosts values of all Host header fields; none is valid, since HTTP/1.0 asks for none
     */
    static boolean isValidHost(List<String> hosts) {
        return hosts.isEmpty() || hosts.size() == 1 && isValidHost(hosts.get(0).strip());
    }

    private static boolean isValidHost(String host) {
        if (!HOST.matcher(host).matches()) {
            return false;
        }
        String port = host.substring(host.lastIndexOf(':') + 1);
        return host.endsWith("]") || host.indexOf(':') < 0 || port.isEmpty() || Integer.parseInt(port) <= 65535;
    }

    /**
     * Whether a path is one that names the same thing to every reader: percent-encoding complete and UTF-8, no control
     * character, no backslash, no segment that is a dot or two, encoded or not.
     *
     * @param path as it was sent, without query
     */
    static boolean isValidPath(String path) {
        if (!path.startsWith("/")) {
            return false;
        }
        ByteBuffer decoded = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            char next = path.charAt(i);
            if (next == '%') {
                if (!isHex(path, i + 1) || !isHex(path, i + 2)) {
                    return false;
                }
                decoded.put((byte) Integer.parseInt(path.substring(i + 1, i + 3), 16));
                i += 2;
            } else if (isPathCharacter(next)) {
                decoded.put((byte) next);
            } else {
                return false;
            }
        }
        return isValidDecoded(decoded.flip());
    }

    /**
     * Whether the body's length can be known from the headers in one way only (RFC 9112 §6.1, §6.3).
     *
     * @param transferEncodings values of all Transfer-Encoding header fields
     */
    static boolean isValidFraming(List<String> transferEncodings, boolean http11) {
        return transferEncodings.isEmpty()
                || http11
                        && transferEncodings.size() == 1
                        && transferEncodings
                                .get(0)
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals("chunked");
    }

    private static boolean isValidDecoded(ByteBuffer decoded) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(decoded).toString();
        } catch (CharacterCodingException e) {
            return false;
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) {
            return false;
        }
        for (String segment : text.split("/", -1)) {
            String name = segment.indexOf(';') < 0 ? segment : segment.substring(0, segment.indexOf(';'));
            if (name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPathCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PATH_PUNCTUATION.indexOf(c) >= 0;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 128 && Character.digit(text.charAt(at), 16) >= 0;
    }
}

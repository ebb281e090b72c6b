package org.praxiscms.core.booking.subscription;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.praxiscms.core.booking.subscription.CalendarUrl.Problem;

/**
 * An address as people type or paste it, and browsers show it: a host in any script is its ASCII form (RFC 5891 §4), and
 * what RFC 3986 does not allow behind the host, such as brackets, is escaped.
 *
 * @param typed never null
 */
record TypedUrl(String typed) {

    private static final Pattern PARTS = Pattern.compile("(https?|webcals?)://([^/?#]*@)?([^/?#@]+)([^#]*)(?:#.*)?");
    private static final Pattern HOST = Pattern.compile("(\\[[^\\]]+]|[^:\\[\\]]+)(:[0-9]{0,5})?");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z]*");
    private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The address; empty when it is none. */
    Optional<CalendarUrl> parsed() {
        Matcher parts = parts();
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).startsWith("webcal") ? "https" : parts.group(1);
        String login = Optional.ofNullable(parts.group(2)).orElse("");
        try {
            String host = host(parts.group(3)).orElse("");
            URI uri = new URI(scheme + "://" + login + host + escaped(parts.group(4)));
            return Optional.of(new CalendarUrl(uri));
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Why it is none, the first reason that people can do something about; empty when it is one. */
    Optional<Problem> problem() {
        Matcher parts = parts();
        if (!parts.matches()) {
            return Optional.of(Problem.BEGINNING);
        }
        if (typed.strip().chars().anyMatch(character -> Character.isWhitespace(character) || character == 0xA0)) {
            return Optional.of(Problem.BLANK);
        }
        if (typed.strip().length() > CalendarUrl.LONGEST
                || escaped(parts.group(4)).length() > CalendarUrl.LONGEST) {
            return Optional.of(Problem.LENGTH);
        }
        if (host(parts.group(3)).isEmpty()) {
            return Optional.of(Problem.HOST);
        }
        return parsed().isPresent() ? Optional.empty() : Optional.of(Problem.OTHER);
    }

    private Matcher parts() {
        String plain = typed.strip();
        Matcher scheme = SCHEME.matcher(plain);
        int end = scheme.lookingAt() ? scheme.end() : 0;
        return PARTS.matcher(plain.substring(0, end).toLowerCase(Locale.ROOT) + plain.substring(end));
    }

    /** A host with its port, in ASCII; empty when there can be none of that name. */
    private static Optional<String> host(String text) {
        Matcher written = HOST.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String port = Optional.ofNullable(written.group(2)).orElse("");
        try {
            String name = ascii(written.group(1));
            URI uri = new URI("http://" + name + "/");
            return uri.getHost() == null ? Optional.empty() : Optional.of(name + port);
        } catch (IllegalArgumentException | URISyntaxException notAName) {
            return Optional.empty();
        }
    }

    private static String ascii(String name) {
        boolean already = name.chars().allMatch(character -> character < 0x80);
        return already ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
    }

    /** Path and query, with every character escaped that may not stand there; what is escaped already stays so. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || ALLOWED.indexOf(character) >= 0);
            if (plain || character == '%' && isEscape(text, i)) {
                escaped.appendCodePoint(character);
            } else {
                for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(HEX.toHexDigits(octet));
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 <= text.length()
                && HexFormat.isHexDigit(text.charAt(at))
                && HexFormat.isHexDigit(text.charAt(at + 1));
    }
}

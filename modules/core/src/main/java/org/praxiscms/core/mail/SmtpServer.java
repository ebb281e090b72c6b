package org.praxiscms.core.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.praxiscms.core.setting.WrongSettingException;

/**
 * A mail server as {@code PRAXIS_SMTP_URL} names it: {@code smtp://user:password@host:587?tls=optional}. User and password
 * are percent-encoded where need be (RFC 3986 §2.1); what can be told apart without that is understood, too. A plus sign
 * is a plus sign.
 *
 * @param host a name or an address; one of IPv6 in brackets. A name may hold an underscore, as in container networks
 * @param port 1–65535
 * @param tls whether the connection begins with TLS (RFC 8314), rather than with STARTTLS
 * @param tlsOptional whether mail may leave in the clear where the server offers no TLS
 * @param login whom to sign in as; empty for nobody
 */
record SmtpServer(String host, int port, boolean tls, boolean tlsOptional, Optional<Login> login) {

    /** User and password, decoded. Not shown. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login";
        }
    }

    private static final Pattern URL = Pattern.compile("(?i)(smtps?)://(?:(.*)@)?"
            + "([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_.])?|\\[[0-9a-f:.]+\\])(?::([0-9]{1,5}))?/?(\\?tls=optional)?");
    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int STANDARD_PORT = 587;
    private static final int STANDARD_TLS_PORT = 465;

    /** @throws WrongSettingException when it is no such address; shows nothing of it, for it may hold a password */
    static SmtpServer parse(String setting) {
        Matcher url = URL.matcher(setting.strip());
        if (!url.matches()) {
            throw new WrongSettingException("PRAXIS_SMTP_URL must look like smtp://user:password@host:587 or"
                    + " smtps://user:password@host:465; nothing may follow but ?tls=optional.");
        }
        boolean tls = url.group(1).equalsIgnoreCase("smtps");
        int usual = tls ? STANDARD_TLS_PORT : STANDARD_PORT;
        int port = url.group(4) == null ? usual : Integer.parseInt(url.group(4));
        if (port < 1 || port > 65_535) {
            throw new WrongSettingException("PRAXIS_SMTP_URL must name a port from 1 to 65535.");
        }
        return new SmtpServer(
                url.group(3),
                port,
                tls,
                url.group(5) != null,
                Optional.ofNullable(url.group(2)).map(SmtpServer::login));
    }

    /** Whether nothing may be said in the clear: whoever cuts STARTTLS out of the greeting would else read all mail. */
    boolean requiresTls() {
        return !HERE.contains(host) && !tlsOptional;
    }

    private static Login login(String userInfo) {
        if (BROKEN_PERCENT.matcher(userInfo).find()) {
            throw new WrongSettingException("PRAXIS_SMTP_URL has a '%' in the user or the password that two hexadecimal"
                    + " digits must follow; write %25 for a percent sign.");
        }
        String[] parts = userInfo.split(":", 2);
        return new Login(decode(parts[0]), parts.length < 2 ? "" : decode(parts[1]));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}

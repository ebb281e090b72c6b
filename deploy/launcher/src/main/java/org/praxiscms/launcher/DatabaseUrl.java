package org.praxiscms.launcher;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a PostgreSQL database is: {@code postgresql://user:password@host:5432/name?sslmode=require}, or the same as a
 * JDBC URL. Percent-encoding is undone in every part; several hosts may be named, separated by commas.
 *
 * @param hosts host and port, as written: {@code db.example:5432}
 * @param database the database's name, 1–63 bytes
 * @param parameters what follows the question mark, under the names that the JDBC driver knows
 * @param login user and password, when the URL names a user
 */
public record DatabaseUrl(String hosts, String database, Map<String, String> parameters, Optional<Login> login) {

    private static final Pattern URL =
            Pattern.compile("(jdbc:)?postgres(?:ql)?://(?:([^@/?]*)@)?([^@/?]*)(?:/([^?]*))?(?:\\?(.*))?");

    /** libpq's names that the JDBC driver spells otherwise. */
    private static final Map<String, String> SPELLING = Map.of(
            "application_name", "ApplicationName",
            "channel_binding", "channelBinding",
            "connect_timeout", "connectTimeout",
            "gssencmode", "gssEncMode");

    /**
     * Reads a URL.
     *
     * @param name the setting it comes from, for the message; the URL itself is never shown
     * @throws Refusal when it is no PostgreSQL URL
     */
    public static DatabaseUrl parse(String name, String text) {
        Matcher matcher = URL.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal(name + " must look like postgresql://user:password@host:5432/name.");
        }
        try {
            boolean jdbc = matcher.group(1) != null;
            Map<String, String> parameters = parameters(matcher.group(5), jdbc);
            Optional<Login> login = login(matcher.group(2), parameters);
            String database = decode(Optional.ofNullable(matcher.group(4)).orElse(""), jdbc);
            if (database.isEmpty()) {
                database = login.map(Login::user).orElse("postgres");
            }
            String hosts = matcher.group(3).isEmpty() ? "localhost" : matcher.group(3);
            return new DatabaseUrl(hosts, database, parameters, login);
        } catch (IllegalArgumentException e) {
            throw new Refusal(name + " has a broken percent-encoding.", e);
        }
    }

    /** The URL without user and password, for the application's connections: a dead server is noticed in a minute. */
    public String jdbc() {
        return jdbc(Map.of("socketTimeout", "60"));
    }

    /** The same for migrations, which may work, or wait for another node, as long as they need. */
    public String jdbcForMigrations() {
        return jdbc(Map.of());
    }

    private String jdbc(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("ApplicationName", "praxis");
        all.put("connectTimeout", "10");
        all.put("tcpKeepAlive", "true");
        all.put("logServerErrorDetail", "false");
        all.putAll(more);
        all.putAll(parameters);
        return "jdbc:postgresql://" + hosts + "/" + encode(database)
                + all.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static Map<String, String> parameters(String query, boolean jdbc) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query == null) {
            return parameters;
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = pair.substring(0, equals);
                parameters.put(SPELLING.getOrDefault(name, name), decode(pair.substring(equals + 1), jdbc));
            }
        }
        return parameters;
    }

    /** The user before the host, or as parameters the way JDBC URLs have it; taken out of the parameters. */
    private static Optional<Login> login(String userInfo, Map<String, String> parameters) {
        Optional<String> user = Optional.ofNullable(parameters.remove("user"));
        String password = Optional.ofNullable(parameters.remove("password")).orElse("");
        if (userInfo == null || userInfo.isEmpty()) {
            return user.map(name -> new Login(name, password));
        }
        String[] parts = userInfo.split(":", 2);
        return Optional.of(new Login(decode(parts[0], false), parts.length == 2 ? decode(parts[1], false) : password));
    }

    /** A plus sign means a blank only where the JDBC driver reads it so. */
    private static String decode(String text, boolean plusIsBlank) {
        return URLDecoder.decode(plusIsBlank ? text : text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

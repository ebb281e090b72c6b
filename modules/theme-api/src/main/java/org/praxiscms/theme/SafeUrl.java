package org.praxiscms.theme;

import java.util.Locale;
import java.util.Set;

/**
 * An address that may stand in {@code href}, {@code src} or {@code action}: relative, or of the scheme http, https,
 * mailto, tel or sms. Templates get no plain string for an address, so a {@code javascript:} one cannot reach a page.
 */
public record SafeUrl(String value) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");
    private static final String NOWHERE = "#";

    /** @param value the address; one that is null, blank or of another scheme becomes {@code #} */
    public SafeUrl {
        value = value == null || value.isBlank() || !allowed(value) ? NOWHERE : value.strip();
    }

    /** Whether the address leads anywhere at all. */
    public boolean leadsSomewhere() {
        return !NOWHERE.equals(value);
    }

    @Override
    public String toString() {
        return value;
    }

    // Browsers drop tabs, newlines and leading controls before they look for the scheme (URL Standard, "basic URL
    // parser"), so an address with any control character is refused outright.
    private static boolean allowed(String value) {
        String address = value.strip();
        if (address.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        int colon = address.indexOf(':');
        boolean relative = colon < 0 || address.substring(0, colon).matches(".*[/?#].*");
        return relative || SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}

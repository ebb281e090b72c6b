package org.praxiscms.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody may have meant who typed an address whose domain is nearly, but not quite, that of a common provider:
 * {@code gmial.com}, {@code gmx.ta}. A suggestion only: the address may be right all the same.
 */
public final class EmailSuggestion {

    private static final int FARTHEST = 2;
    private static final int SHORTEST_FOR_TWO = 9; // two letters of "gmx.at" leave too little of it

    // Of Germany, Austria, Ireland, the United Kingdom and the United States; where two are as near, the first is
    // meant.
    private static final List<String> PROVIDERS = List.of(
            "gmail.com",
            "gmx.de",
            "gmx.at",
            "gmx.net",
            "web.de",
            "hotmail.com",
            "outlook.com",
            "icloud.com",
            "yahoo.com",
            "t-online.de",
            "googlemail.com",
            "yahoo.de",
            "hotmail.de",
            "outlook.de",
            "freenet.de",
            "posteo.de",
            "mailbox.org",
            "aon.at",
            "a1.net",
            "chello.at",
            "outlook.at",
            "yahoo.co.uk",
            "hotmail.co.uk",
            "live.co.uk",
            "outlook.ie",
            "yahoo.ie",
            "eircom.net",
            "btinternet.com",
            "virginmedia.com",
            "talktalk.net",
            "comcast.net",
            "verizon.net",
            "sbcglobal.net",
            "protonmail.com",
            "live.com",
            "aol.com",
            "msn.com");

    // Providers too, but so near to others that they would be taken for slips.
    private static final Set<String> RIGHT = Set.of(
            "mail.com",
            "email.com",
            "ymail.com",
            "gmx.com",
            "me.com",
            "mac.com",
            "att.net",
            "cox.net",
            "live.de",
            "mail.de",
            "sky.com",
            "proton.me");

    // Domains of countries in which a provider has addresses too; these three are nearly always a ".com" cut short.
    private static final Set<String> COUNTRIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()).map(code -> code.toLowerCase(Locale.ROOT)),
                    Stream.of("uk", "eu"))
            .filter(code -> !Set.of("co", "cm", "om").contains(code))
            .collect(Collectors.toUnmodifiableSet());

    private EmailSuggestion() {}

    /**
     * The same address at the provider whose domain is nearest to what was typed, at most two slips away: a letter left
     * out, added, exchanged, or two neighbours in the wrong order.
     *
     * @param typed not null
     * @return empty when the domain is a provider's, or near to none
     */
    public static Optional<EmailAddress> of(EmailAddress typed) {
        String domain = typed.domain();
        if (PROVIDERS.contains(domain) || RIGHT.contains(domain)) {
            return Optional.empty();
        }
        String nearest = null;
        int least = FARTHEST + 1;
        for (String provider : PROVIDERS) {
            int slips = isElsewhere(domain, provider) ? FARTHEST + 1 : slips(domain, provider);
            if (slips < least && slips <= (provider.length() < SHORTEST_FOR_TWO ? 1 : FARTHEST)) {
                nearest = provider;
                least = slips;
            }
        }
        return Optional.ofNullable(nearest).map(provider -> new EmailAddress(typed.localPart() + "@" + provider));
    }

    // "yahoo.fr" is no slip of "yahoo.de".
    private static boolean isElsewhere(String domain, String provider) {
        int dot = domain.indexOf('.');
        return provider.startsWith(domain.substring(0, dot + 1))
                && COUNTRIES.contains(domain.substring(domain.lastIndexOf('.') + 1));
    }

    // Damerau-Levenshtein distance in which no part is changed twice (optimal string alignment), row by row.
    static int slips(String typed, String meant) {
        int[][] least = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            least[i][0] = i;
        }
        for (int j = 0; j <= meant.length(); j++) {
            least[0][j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            for (int j = 1; j <= meant.length(); j++) {
                int other = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(least[i - 1][j - 1] + other, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
                if (isSwapped(typed, i, meant, j)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[typed.length()][meant.length()];
    }

    private static boolean isSwapped(String typed, int i, String meant, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
    }
}

package org.praxiscms.core.text;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An e-mail address that a mail can be sent to. This is the one rule for addresses that people type and for addresses
 * that mails leave for: what {@link #of} takes, {@link #mailbox} writes so that a mail server takes it.
 *
 * <p>The local part has the characters of RFC 5322 §3.2.3, at most 64 (RFC 5321 §4.5.3.1.1), and dots anywhere: where
 * they make it no dot-atom, such as {@code anna..meier}, it is sent in quotes (RFC 5321 §4.1.2). Other characters in it
 * would need a server that takes RFC 6531 and are refused. The domain may have any letters; it is kept as A-labels
 * (RFC 5890 §2.3.2.1), in lower case.
 *
 * @param value local part without quotes, '@', domain in ASCII; at most 254 characters (RFC 5321 §4.5.3.1.3); never null
 */
public record EmailAddress(String value) {

    /** The longest address, in characters. */
    public static final int LONGEST = 254;

    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern DOT_ATOM = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
    private static final Pattern SCHEME = Pattern.compile("mailto:", Pattern.CASE_INSENSITIVE);

    // RFC 5891 keeps them, java.net.IDN (RFC 3490) writes them otherwise: the mail would go to somebody else's domain.
    private static final Pattern READ_IN_TWO_WAYS = Pattern.compile("[ßẞς\\u200C\\u200D]");

    /**
     * An address that is known to be one.
     *
     * @param value not null; the local part may be in quotes, the domain may have any letters
     * @throws IllegalArgumentException when no mail can be sent there; its message does not repeat the address
     */
    public EmailAddress {
        int at = value.lastIndexOf('@');
        if (value.length() > LONGEST || at < 0) {
            throw none();
        }
        String localPart = unquoted(value.substring(0, at));
        if (!LOCAL_PART.matcher(localPart).matches()) {
            throw none();
        }
        value = localPart + "@" + ascii(value.substring(at + 1));
        if (value.length() > LONGEST) {
            throw none();
        }
    }

    /**
     * The address somebody typed or pasted. Blanks and invisible marks around it and {@code mailto:} before it are left
     * out; line breaks and other control characters are refused wherever they are.
     *
     * @param typed may be null
     * @return empty when it is none
     */
    public static Optional<EmailAddress> of(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String text = TypedText.trimmed(typed);
        Matcher scheme = SCHEME.matcher(text);
        try {
            return Optional.of(new EmailAddress(
                            scheme.lookingAt() ? TypedText.trimmed(text.substring(scheme.end())) : text))
                    .filter(EmailAddress::canBeSentTo);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /**
     * A stored address as mail servers take it.
     *
     * @param stored not null; an address, or whatever else was stored before it was checked as it is today
     * @return {@link #mailbox} of the address; what was stored when it is none
     */
    public static String mailbox(String stored) {
        return of(stored).map(EmailAddress::mailbox).orElse(stored);
    }

    /**
     * A stored address as it is shown to people.
     *
     * @param stored not null; an address, or whatever else was stored before it was checked as it is today
     * @return {@link #shown} of the address; what was stored when it is none
     */
    public static String shown(String stored) {
        return of(stored).map(EmailAddress::shown).orElse(stored);
    }

    /** As mail servers take it: the local part in quotes where it needs them (RFC 5321 §4.1.2), the domain in ASCII. */
    public String mailbox() {
        return DOT_ATOM.matcher(localPart()).matches() ? value : "\"" + localPart() + "\"@" + domain();
    }

    /** As people read it: the domain's A-labels as letters. */
    public String shown() {
        return localPart() + "@" + IDN.toUnicode(domain(), IDN.USE_STD3_ASCII_RULES);
    }

    /** As the address of a link (RFC 6068 §2): {@code mailto:}, the mailbox, percent-encoded where need be. */
    public String mailto() {
        StringBuilder uri = new StringBuilder("mailto:");
        for (byte octet : mailbox().getBytes(StandardCharsets.US_ASCII)) {
            char character = (char) octet;
            if (Character.isLetterOrDigit(character) || "-._~!$'*+@".indexOf(character) >= 0) {
                uri.append(character);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        return uri.toString();
    }

    /** The same for all spellings of one person's address: all of it in lower case, as nearly all servers compare it. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** What is before the '@', without quotes. */
    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** What is behind the '@', as A-labels in lower case. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }

    // Only what is typed is held to these: addresses that were stored before must stay readable.
    private boolean canBeSentTo() {
        String mailbox = mailbox();
        return mailbox.length() <= LONGEST
                && mailbox.lastIndexOf('@') <= LONGEST_LOCAL_PART
                && !NUMBERS.matcher(domain()).matches();
    }

    private static String unquoted(String localPart) {
        boolean quoted = localPart.length() > 2 && localPart.startsWith("\"") && localPart.endsWith("\"");
        return quoted ? localPart.substring(1, localPart.length() - 1) : localPart;
    }

    private static String ascii(String domain) {
        if (READ_IN_TWO_WAYS.matcher(domain).find()) {
            throw none();
        }
        String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        if (!DOMAIN.matcher(ascii).matches()) {
            throw none();
        }
        return ascii;
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException("No e-mail address");
    }
}

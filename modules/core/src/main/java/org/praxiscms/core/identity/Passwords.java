package org.praxiscms.core.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long a password is, and new ones; {@link PasswordRules} judges them, {@link PasswordHasher} hashes them. */
final class Passwords {

    /** Fewest characters of a password (NIST SP 800-63B-4 §3.1.1.2 for one factor: 15). */
    static final int SHORTEST = 12;

    /** Most characters; longer ones only keep the machine busy. */
    static final int LONGEST = 200;

    // Without letters and digits that look alike.
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private Passwords() {}

    /** A new password for somebody to note down: five groups of four characters, 100 bits. */
    static String generate() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, 5)
                .mapToObj(group -> random.ints(4, 0, ALPHABET.length())
                        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}

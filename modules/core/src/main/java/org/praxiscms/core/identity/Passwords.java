package org.praxiscms.core.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hashes and checks passwords with Argon2id (RFC 9106) at OWASP's parameters: 19 MiB, 2 passes, 1 lane. */
final class Passwords {

    /** Fewest characters of a password (NIST SP 800-63B-4 §3.1.1.2 for one factor: 15). */
    static final int SHORTEST = 12;

    /** Most characters; longer ones only keep the machine busy. */
    static final int LONGEST = 200;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final char DOTLESS_I = 'ı';
    private static final String NOBODYS = hash("there is nobody of that name");
    // Without letters and digits that look alike.
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private Passwords() {}

    /** Whether it is as long as a password has to be and no longer. */
    static boolean mayBe(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    static String hash(String password) {
        return inAscii(Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    static boolean matches(String password, String hash) {
        String ascii = inAscii(hash);
        return password.length() <= LONGEST
                && Password.check(password, ascii).with(Argon2Function.getInstanceFromHash(ascii));
    }

    /**
     * The hash as every other program writes it. The library changes letters to lower case and formats numbers by the
     * JVM's locale: a Turkish one makes {@code argon2ıd} of the name, and such hashes have been stored.
     */
    private static String inAscii(String hash) {
        StringBuilder ascii = new StringBuilder(hash.length());
        for (char character : hash.toCharArray()) {
            boolean digit = character > 127 && Character.isDigit(character);
            ascii.append(
                    digit ? (char) ('0' + Character.digit(character, 10)) : character == DOTLESS_I ? 'i' : character);
        }
        return ascii.toString();
    }

    /** Takes as long as a real check, so that the time tells nothing about whether there is such a person. */
    static void pretendToCheck(String password) {
        matches(password, NOBODYS);
    }

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

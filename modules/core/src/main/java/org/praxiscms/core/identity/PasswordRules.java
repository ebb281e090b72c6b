package org.praxiscms.core.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.praxiscms.core.identity.WeakPasswordException.Reason;

/**
 * Refuses passwords that are guessed first (NIST SP 800-63B-4 §3.1.1.2: a blocklist of commonly used, expected and
 * compromised passwords, among them repetitive and sequential ones, and words of the context). A password is read as the
 * fewest pieces that make it up: a common word, a repetition, a sequence, a row of keys and a year are one piece each,
 * any other character too. With fewer than {@value #FEWEST_PIECES} pieces it is refused.
 */
final class PasswordRules {

    private static final int FEWEST_PIECES = 6;
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 64;
    private static final List<String> SEQUENCES = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertzuiop",
            "qwertyuiop",
            "asdfghjkl",
            "yxcvbnm",
            "zxcvbnm",
            "1qay2wsx3edc4rfv5tgb6zhn7ujm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "1q2w3e4r5t6z7u8i9o0p",
            "1q2w3e4r5t6y7u8i9o0p");
    private static final Set<String> COMMON = read("common-passwords.txt");

    private PasswordRules() {}

    /**
     * Lets a password pass, or says why not.
     *
     * @param context texts that belong to the account or the practice, such as an address or a name; each is also taken
     *     apart into its words
     * @throws WeakPasswordException when it is too short, too long, or easy to guess
     */
    static void require(String password, Collection<String> context) {
        if (password.codePointCount(0, password.length()) < Passwords.SHORTEST) {
            throw new WeakPasswordException(Reason.TOO_SHORT);
        }
        if (password.length() > Passwords.LONGEST) {
            throw new WeakPasswordException(Reason.TOO_LONG);
        }
        String plain = plain(password);
        if (isRepetition(plain) || pieces(plain, Set.of()) < FEWEST_PIECES) {
            throw new WeakPasswordException(Reason.COMMON);
        }
        if (pieces(plain, words(context)) < FEWEST_PIECES) {
            throw new WeakPasswordException(Reason.CONTEXT);
        }
    }

    // One block again and again, which is no password by itself.
    private static boolean isRepetition(String text) {
        int block = (text + text).indexOf(text, 1);
        return block < Passwords.SHORTEST && block < text.length();
    }

    // The cheapest way to put it together, from the left.
    private static int pieces(String text, Set<String> context) {
        String[] readings = {text, unmasked(text, 'i'), unmasked(text, 'l')};
        int[] fewest = new int[text.length() + 1];
        for (int end = 1; end <= text.length(); end++) {
            fewest[end] = fewest[end - 1] + 1;
            for (int start = Math.max(0, end - LONGEST_WORD); start <= end - 2; start++) {
                if (fewest[start] + 1 < fewest[end] && isOnePiece(readings, start, end, context)) {
                    fewest[end] = fewest[start] + 1;
                }
            }
        }
        return fewest[text.length()];
    }

    private static boolean isOnePiece(String[] readings, int start, int end, Set<String> context) {
        String text = readings[0];
        String piece = text.substring(start, end);
        if (isRun(piece) || start >= piece.length() && text.startsWith(piece, start - piece.length())) {
            return true;
        }
        if (piece.length() < SHORTEST_WORD) {
            return false;
        }
        return piece.matches("(19|20)\\d\\d")
                || isSequence(piece)
                || Arrays.stream(readings)
                        .map(reading -> reading.substring(start, end))
                        .anyMatch(word -> COMMON.contains(word) || context.contains(word));
    }

    private static boolean isRun(String piece) {
        return piece.chars().allMatch(character -> character == piece.charAt(0));
    }

    private static boolean isSequence(String piece) {
        String backwards = new StringBuilder(piece).reverse().toString();
        return SEQUENCES.stream().anyMatch(row -> row.contains(piece) || row.contains(backwards));
    }

    /** The texts themselves and the words in them, as {@link #plain} writes them. */
    private static Set<String> words(Collection<String> context) {
        Set<String> words = new HashSet<>();
        for (String text : context) {
            String plain = plain(text);
            words.add(plain);
            words.add(plain.replaceAll("[^\\p{L}\\p{N}]", ""));
            words.addAll(List.of(plain.split("[^\\p{L}\\p{N}]+")));
        }
        return words.stream().filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toSet());
    }

    // In lower case, umlauts as two letters, without accents.
    private static String plain(String text) {
        String spelt = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(spelt, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    // Letters written as digits and signs that look like them; a 1 stands for either of two.
    private static String unmasked(String text, char one) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('0', 'o')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't')
                .replace('!', 'i')
                .replace('1', one);
    }

    private static Set<String> read(String file) {
        try (InputStream in = PasswordRules.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }
}

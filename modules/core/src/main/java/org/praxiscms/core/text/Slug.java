package org.praxiscms.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The last part of a public address: a–z, 0–9 and single '-' between them, 1–80 characters. Stays for good once it has
 * been published.
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final int LONGEST = 80;

    // Letters that Unicode does not take apart into a letter of a–z and an accent, and German umlauts.
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            Map.entry((int) 'ä', "ae"),
            Map.entry((int) 'ö', "oe"),
            Map.entry((int) 'ü', "ue"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ŧ', "t"));

    /** @throws IllegalArgumentException when the value has another shape */
    public Slug {
        if (value.length() > LONGEST || !value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("No slug: a–z, 0–9 and '-' between them, at most 80 characters");
        }
    }

    /** The slug of an address as somebody typed it; empty when it can be none, so that nothing need be looked for. */
    public static Optional<Slug> of(String address) {
        try {
            return address == null ? Optional.empty() : Optional.of(new Slug(address));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /**
     * A slug made of a title: umlauts and letters of other Latin alphabets spelled out, accents dropped, everything else
     * a hyphen. It is the same however Unicode writes the title (NFC, NFD, ligatures).
     *
     * @param title not null
     * @return empty when the title holds no letter or digit of the Latin alphabet
     */
    public static Optional<Slug> from(String title) {
        StringBuilder spelled = new StringBuilder();
        TypedText.searched(title).codePoints().forEach(c -> {
            String letters = SPELLED.get(c);
            if (letters == null) {
                spelled.appendCodePoint(c);
            } else {
                spelled.append(letters);
            }
        });
        String plain = Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        return of(shortened.replaceAll("-$", ""));
    }

    /**
     * A slug made of a title in any script. Where the Latin alphabet writes none of its letters, it is a word and a number
     * that follows from the title: the same title gives the same slug, another one another.
     *
     * @param title not null
     * @param word what it begins with then, itself a slug, at most 70 characters
     * @return empty when the title holds no letter and no digit
     */
    public static Optional<Slug> from(String title, String word) {
        Optional<Slug> spelled = from(title);
        boolean hasWords = title.codePoints().anyMatch(Character::isLetter);
        boolean saysThem =
                spelled.filter(slug -> slug.value().matches(".*[a-z].*")).isPresent();
        return !hasWords || saysThem ? spelled : Optional.of(new Slug(word + "-" + number(title)));
    }

    // Eight hexadecimal digits are enough to tell one practice's titles apart.
    private static String number(String title) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(TypedText.searched(title.strip()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

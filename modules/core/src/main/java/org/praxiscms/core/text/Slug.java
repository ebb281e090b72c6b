package org.praxiscms.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The last part of a public address: a–z, 0–9 and single '-' between them, 1–80 characters. Stays for good once it has
 * been published.
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final int LONGEST = 80;

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
     * A slug made of a title: umlauts spelled out, accents dropped, everything else a hyphen.
     *
     * @return empty when the title holds no letter or digit of the Latin alphabet
     */
    public static Optional<Slug> from(String title) {
        String spelled = title.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        return of(shortened.replaceAll("-$", ""));
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

package org.praxiscms.theme.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Pages to try a theme with: one of every kind and of every state that looks different, about an invented practice, in
 * realistic lengths. All of it is fixed, so that two renderings can be compared.
 */
public final class SamplePages {

    /** German as written in Austria. */
    public static final Locale GERMAN = Locale.forLanguageTag("de-AT");

    /** English as written in Ireland. */
    public static final Locale ENGLISH = Locale.forLanguageTag("en-IE");

    private SamplePages() {}

    /** Every kind of page with everything that it can hold. */
    public static List<Sample> golden(Locale locale) {
        SampleFrame frame = new SampleFrame(locale);
        return Stream.of(
                        new SampleReading(frame).pages(),
                        new SamplePractice(frame).pages(),
                        new SampleBooking(frame).pages(),
                        new SampleWaiting(frame).pages())
                .flatMap(List::stream)
                .toList();
    }

    /** The golden pages without anything that may be empty or missing; their lists are full. */
    public static List<Sample> sparse(Locale locale) {
        return golden(locale).stream()
                .map(sample -> new Sparse(false).rewrite(sample, "sparse"))
                .toList();
    }

    /** The sparse pages with empty lists: a practice on its first day. */
    public static List<Sample> empty(Locale locale) {
        return golden(locale).stream()
                .map(sample -> new Sparse(true).rewrite(sample, "empty"))
                .toList();
    }

    /**
     * The golden pages with a hostile text in every place where somebody's text can stand, once for each such text:
     * markup, quotes, template syntax, NUL, direction overrides, emoji, a word of 5,000 characters.
     */
    public static List<Sample> hostile(Locale locale) {
        return golden(locale).stream().flatMap(Hostile::of).toList();
    }

    /** Golden, sparse and empty pages in German, and the golden ones in English. */
    public static List<Sample> all() {
        return Stream.of(golden(GERMAN), sparse(GERMAN), empty(GERMAN), english())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> english() {
        return golden(ENGLISH).stream()
                .map(sample -> new Sample(sample.name() + "-english", sample.page()))
                .toList();
    }
}

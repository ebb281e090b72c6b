package org.praxiscms.site;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.theme.SafeHtml;

/**
 * Texts ready for readers, made once: when one thing on a page changes, its text need not be parsed and sanitised again.
 * What a text becomes follows from its characters alone, so nothing here belongs to a practice and nothing goes stale.
 */
@ApplicationScoped
class Readings {

    /** Characters kept, of texts and of what became of them. */
    private static final long MOST = 4_000_000;

    private final LoadingCache<Markdown, Markdown.Reading> known = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<Markdown, Markdown.Reading>weigher(
                    (text, reading) -> text.text().length() + reading.html().length())
            .executor(Runnable::run)
            .build(Markdown::read);

    Markdown.Reading of(Markdown text) {
        return known.get(text);
    }

    /** Its HTML only, see {@link Markdown#html()}. */
    SafeHtml html(Markdown text) {
        return new SafeHtml(of(text).html());
    }
}

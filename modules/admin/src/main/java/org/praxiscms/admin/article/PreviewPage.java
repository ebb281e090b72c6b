package org.praxiscms.admin.article;

import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.theme.SafeHtml;

/**
 * A text as visitors will read it.
 *
 * @param html rendered and sanitised; the admin's only unescaped text
 * @param note what visitors will not see as it is written; empty for nothing
 * @param count its words and the minutes it takes to read, in words
 */
public record PreviewPage(SafeHtml html, String count, String note) {

    private static final int TOO_LONG = 200_000;

    static PreviewPage of(Markdown body, Words words) {
        if (body.text().length() > TOO_LONG) {
            return new PreviewPage(new SafeHtml(""), words.text("preview.tooLong"), "");
        }
        if (body.isTooComplex()) {
            return new PreviewPage(new SafeHtml(""), words.text("preview.complex", Markdown.MOST_PICTURES), "");
        }
        String plain = body.words();
        int count = plain.isBlank() ? 0 : plain.split("\\s+").length;
        return new PreviewPage(
                new SafeHtml(body.html()),
                count == 0 ? "" : words.text("preview.count", count, body.readingMinutes()),
                body.picture().isEmpty() ? "" : words.text("preview.picture"));
    }
}

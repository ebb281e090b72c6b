package org.praxiscms.theme;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * JSON that may stand inside a {@code <script type="application/ld+json">} element: every {@code <} is written as
 * {@code \}{@code u003c}, so that no text in it can end the element or open a comment.
 */
public record SafeJson(String json) implements Content {

    /** @param json well-formed JSON, never null; empty means no structured data */
    public SafeJson {
        json = json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    @Override
    public boolean isEmptyContent() {
        return json.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(json);
    }
}

package org.praxiscms.theme;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * Markup that has been through the sanitizer: the only text a template prints unescaped. Only the {@code site} and
 * {@code admin} modules make one, each in a single place.
 *
 * @param html sanitised HTML, never null; empty means nothing to show
 */
public record SafeHtml(String html) implements Content {

    @Override
    public boolean isEmptyContent() {
        return html.isBlank();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }
}

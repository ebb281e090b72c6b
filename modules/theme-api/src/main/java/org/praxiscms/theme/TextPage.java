package org.praxiscms.theme;

/**
 * A page of text: about, fees, questions, privacy, imprint.
 *
 * @param title the {@code h1}
 * @param lead the paragraph under it; may be empty
 * @param body sanitised text
 */
public record TextPage(Frame frame, String title, String lead, SafeHtml body) implements Page {

    @Override
    public View content(Theme theme) {
        return theme.text(this);
    }
}

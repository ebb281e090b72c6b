package org.praxiscms.theme;

/**
 * A call-to-action as it stands at the end of an article or a page.
 *
 * @param heading a question or an offer
 * @param text one or two sentences
 * @param button the button's label and where it leads
 */
public record Invitation(String heading, String text, Link button) {}

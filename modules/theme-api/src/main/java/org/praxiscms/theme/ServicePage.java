package org.praxiscms.theme;

/**
 * One service.
 *
 * @param service name, duration, format, fee
 * @param body description, sanitised
 * @param book where to book it; null when it cannot be booked here
 * @param invitation the call-to-action; null when the practice has none
 */
public record ServicePage(Frame frame, Offer service, SafeHtml body, Link book, Invitation invitation) implements Page {

    @Override
    public View content(Theme theme) {
        return theme.service(this);
    }
}

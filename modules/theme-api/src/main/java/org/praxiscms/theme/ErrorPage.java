package org.praxiscms.theme;

import java.util.List;

/**
 * Something went wrong, said kindly and in the practice's own theme.
 *
 * @param status HTTP status
 * @param heading what happened
 * @param message what the reader can do
 * @param ways where to go from here
 */
public record ErrorPage(Frame frame, int status, String heading, String message, List<Link> ways) implements Page {

    @Override
    public View content(Theme theme) {
        return theme.error(this);
    }
}

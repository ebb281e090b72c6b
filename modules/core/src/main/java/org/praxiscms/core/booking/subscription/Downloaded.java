package org.praxiscms.core.booking.subscription;

import java.util.Optional;

/**
 * What came of asking for a calendar.
 *
 * @param text the calendar, at most 5 MB; empty when it has not changed since the validators that were sent
 * @param validators what to ask with next time
 */
record Downloaded(Optional<byte[]> text, Validators validators) {

    /**
     * What tells a server which state of a calendar is here already (RFC 9110 §8.8).
     *
     * @param etag value of its {@code ETag}; null for none
     * @param lastModified value of its {@code Last-Modified}; null for none
     */
    record Validators(String etag, String lastModified) {

        private static final int LONGEST = 500;
        static final Validators NONE = new Validators(null, null);

        Validators {
            etag = usable(etag);
            lastModified = usable(lastModified);
        }

        boolean some() {
            return etag != null || lastModified != null;
        }

        private static String usable(String text) {
            boolean fine = text != null
                    && text.length() <= LONGEST
                    && text.chars().allMatch(character -> character >= ' ' && character < 0x7F);
            return fine ? text : null;
        }
    }
}

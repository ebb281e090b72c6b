package org.praxiscms.core.insight;

/**
 * How often an article was read and followed.
 *
 * @param read how often its page was sent
 * @param followed how often its call-to-action was followed from there
 */
public record Reached(long read, long followed) {

    boolean isNothing() {
        return read == 0 && followed == 0;
    }
}

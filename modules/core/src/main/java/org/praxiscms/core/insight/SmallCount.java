package org.praxiscms.core.insight;

import java.util.OptionalLong;

/**
 * How often something helped: known from five up, so that nobody can be told from a figure (visitor safety 11, "What
 * helps is counted, not who").
 *
 * @param count how many; empty for one to four
 */
public record SmallCount(OptionalLong count) {

    /** The smallest figure that is told. */
    public static final int LEAST = 5;

    static SmallCount of(long count) {
        return new SmallCount(count < LEAST ? OptionalLong.empty() : OptionalLong.of(count));
    }
}

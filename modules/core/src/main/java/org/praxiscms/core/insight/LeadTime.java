package org.praxiscms.core.insight;

import java.util.Arrays;

/** How long before its time something is booked, in dates on the practice's clock. */
public enum LeadTime {
    SAME_DAY(0),
    TO_TWO_DAYS(2),
    TO_SIX_DAYS(6),
    TO_THIRTEEN_DAYS(13),
    TO_FOUR_WEEKS(27),
    LONGER(Integer.MAX_VALUE);

    private final int mostDays;

    LeadTime(int mostDays) {
        this.mostDays = mostDays;
    }

    /** Where so many days belong, 0 or more. */
    static LeadTime of(int days) {
        return Arrays.stream(values())
                .filter(lead -> days <= lead.mostDays)
                .findFirst()
                .orElseThrow();
    }
}

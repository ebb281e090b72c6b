package org.praxiscms.admin.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.praxiscms.core.insight.Period;

/** The periods to choose from, as they stand in addresses. */
enum Span {
    DAYS_30("30-days"),
    DAYS_90("90-days"),
    DAYS_365("365-days"),
    THIS_MONTH("this-month"),
    LAST_MONTH("last-month"),
    THIS_YEAR("this-year");

    private final String code;

    Span(String code) {
        this.code = code;
    }

    /** The span of an address; the last ninety days when there is none or it is malformed. */
    static Span of(String address) {
        return Arrays.stream(values())
                .filter(span -> span.code.equals(address))
                .findFirst()
                .orElse(DAYS_90);
    }

    String code() {
        return code;
    }

    Period on(LocalDate today, ZoneId zone) {
        LocalDate month = today.withDayOfMonth(1);
        return switch (this) {
            case DAYS_30 -> new Period(today.minusDays(29), today, zone);
            case DAYS_90 -> new Period(today.minusDays(89), today, zone);
            case DAYS_365 -> new Period(today.minusDays(364), today, zone);
            case THIS_MONTH -> new Period(month, today, zone);
            case LAST_MONTH -> new Period(month.minusMonths(1), month.minusDays(1), zone);
            case THIS_YEAR -> new Period(today.withDayOfYear(1), today, zone);
        };
    }
}

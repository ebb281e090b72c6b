package org.praxiscms.core.booking.waiting;

import java.time.LocalTime;
import java.util.Locale;

/** When in the day somebody could come, by the start of the appointment on the practice's wall clock. */
public enum PartOfDay {
    /** Before 12:00. */
    MORNING,
    /** From 12:00, before 17:00. */
    AFTERNOON,
    /** From 17:00. */
    EVENING;

    private static final int NOON = 12;
    private static final int END_OF_AFTERNOON = 17;

    static PartOfDay of(LocalTime time) {
        int hour = time.getHour();
        return hour < NOON ? MORNING : hour < END_OF_AFTERNOON ? AFTERNOON : EVENING;
    }

    /** Its name in forms and texts: {@code morning}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

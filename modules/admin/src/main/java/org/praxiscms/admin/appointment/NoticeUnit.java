package org.praxiscms.admin.appointment;

/** Units in which the least notice is given. */
enum NoticeUnit {
    MINUTES(1),
    HOURS(60),
    DAYS(1440);

    private final int minutes;

    NoticeUnit(int minutes) {
        this.minutes = minutes;
    }

    /** The largest unit in which a number of minutes is whole. */
    static NoticeUnit of(int minutes) {
        return minutes > 0 && minutes % DAYS.minutes == 0 ? DAYS : minutes % HOURS.minutes == 0 ? HOURS : MINUTES;
    }

    /** How many of it make a number of minutes that is whole in it. */
    int count(int minutesInAll) {
        return minutesInAll / minutes;
    }

    /** How many minutes so many of it are; a long, since whoever typed it may have meant anything. */
    long inMinutes(int count) {
        return (long) count * minutes;
    }
}

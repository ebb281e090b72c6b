package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.OptionalInt;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.SlotRules;

/**
 * By which rules an appointment type's times are offered: its length and grid, what is kept free around it, how soon and how
 * far ahead it can be booked, and how often. Never changes; a type gets others.
 */
@Embeddable
public class SchedulingRules {

    /** Minutes that an appointment takes. */
    public static final Bounds DURATION = new Bounds(5, 480);

    /** Minutes from one start to the next. */
    public static final Bounds INTERVAL = new Bounds(5, 480);

    /** Minutes kept free before, or after. */
    public static final Bounds BUFFER = new Bounds(0, 240);

    /** Least minutes from now to the start: up to 30 days. */
    public static final Bounds NOTICE = new Bounds(0, 43_200);

    /** How many days ahead can be booked. */
    public static final Bounds WINDOW = new Bounds(1, 366);

    /** Most bookings a day. */
    public static final Bounds PER_DAY = new Bounds(1, 100);

    /** Most bookings a week. */
    public static final Bounds PER_WEEK = new Bounds(1, 500);

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "interval_minutes")
    private int intervalMinutes;

    @Column(name = "buffer_before_minutes")
    private int bufferBeforeMinutes;

    @Column(name = "buffer_after_minutes")
    private int bufferAfterMinutes;

    @Column(name = "notice_minutes")
    private int noticeMinutes;

    @Column(name = "window_days")
    private int windowDays;

    @Column(name = "max_per_day")
    private Integer maxPerDay;

    @Column(name = "max_per_week")
    private Integer maxPerWeek;

    /**
     * @param durationMinutes within {@link #DURATION}
     * @param intervalMinutes within {@link #INTERVAL}
     * @param buffers each within {@link #BUFFER}
     * @param noticeMinutes within {@link #NOTICE}
     * @param windowDays within {@link #WINDOW}
     * @param maxPerDay most confirmed bookings a day with one practitioner, within {@link #PER_DAY}; null for no limit
     * @param maxPerWeek the same for an ISO week, within {@link #PER_WEEK}
     * @throws IllegalArgumentException when a number is out of its bounds
     */
    public SchedulingRules(
            int durationMinutes,
            int intervalMinutes,
            Buffers buffers,
            int noticeMinutes,
            int windowDays,
            Integer maxPerDay,
            Integer maxPerWeek) {
        this.durationMinutes = DURATION.require(durationMinutes, "duration");
        this.intervalMinutes = INTERVAL.require(intervalMinutes, "interval");
        this.bufferBeforeMinutes = BUFFER.require(buffers.before(), "buffer before");
        this.bufferAfterMinutes = BUFFER.require(buffers.after(), "buffer after");
        this.noticeMinutes = NOTICE.require(noticeMinutes, "notice");
        this.windowDays = WINDOW.require(windowDays, "window");
        this.maxPerDay = PER_DAY.requireIfAny(maxPerDay, "limit a day");
        this.maxPerWeek = PER_WEEK.requireIfAny(maxPerWeek, "limit a week");
    }

    protected SchedulingRules() {}

    /** The same as the slot engine wants them. */
    SlotRules slotRules() {
        return new SlotRules(
                durationMinutes,
                intervalMinutes,
                buffers(),
                noticeMinutes,
                OptionalInt.of(windowDays),
                maxPerDay(),
                maxPerWeek());
    }

    public int durationMinutes() {
        return durationMinutes;
    }

    public int intervalMinutes() {
        return intervalMinutes;
    }

    public Buffers buffers() {
        return new Buffers(bufferBeforeMinutes, bufferAfterMinutes);
    }

    public int noticeMinutes() {
        return noticeMinutes;
    }

    public int windowDays() {
        return windowDays;
    }

    /** Empty for no limit. */
    public OptionalInt maxPerDay() {
        return maxPerDay == null ? OptionalInt.empty() : OptionalInt.of(maxPerDay);
    }

    /** Empty for no limit. */
    public OptionalInt maxPerWeek() {
        return maxPerWeek == null ? OptionalInt.empty() : OptionalInt.of(maxPerWeek);
    }
}

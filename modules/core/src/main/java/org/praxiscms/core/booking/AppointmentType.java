package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.praxiscms.core.booking.signatory.WhoMayCome;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.SlotRules;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Slug;

/**
 * Something a visitor can book: how long it takes, by which rules it is offered, and with whom. Withdrawn rather than
 * removed, since bookings refer to it.
 */
@Entity
@Table(name = "appointment_type")
public class AppointmentType extends TenantOwned {

    /** Most hours that a request waits for the practice's word. */
    public static final int LONGEST_REQUEST = 336;

    private Slug slug;
    private String name;
    private String description;

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

    @Enumerated(EnumType.STRING)
    private SessionFormat format;

    private BigDecimal fee;

    @Column(name = "on_request")
    private boolean onRequest;

    @Column(name = "request_hours")
    private Integer requestHours;

    @Column(name = "cancellation_hours")
    private int cancellationHours = 24;

    @Enumerated(EnumType.STRING)
    @Column(name = "late_cancellation")
    private LateCancellation lateCancellation = LateCancellation.MARKED;

    @Embedded
    private WhoMayCome attendance = WhoMayCome.adults();

    private boolean offered = true;
    private int position;

    @ManyToMany
    @JoinTable(
            name = "appointment_type_practitioner",
            joinColumns = @JoinColumn(name = "appointment_type_id"),
            inverseJoinColumns = @JoinColumn(name = "practitioner_id"))
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Practitioner> practitioners = new ArrayList<>();

    /** @param position place among the appointment types, from 0 */
    public AppointmentType(
            Slug slug, Description description, Rules rules, List<Practitioner> practitioners, int position) {
        this.slug = slug;
        this.position = position;
        describe(description);
        offerBy(rules);
        offerWith(practitioners);
    }

    protected AppointmentType() {}

    /**
     * What a visitor is told.
     *
     * @param name its name
     * @param description a sentence or two
     * @param format where it takes place
     * @param fee in the practice's currency, 0 for free of charge; null when none is stated
     */
    public record Description(String name, String description, SessionFormat format, BigDecimal fee) {}

    /**
     * By which rules times are offered. All in minutes but the window.
     *
     * @param durationMinutes 5–480
     * @param intervalMinutes from one start to the next, 5–480
     * @param bufferBeforeMinutes kept free before, 0–240
     * @param bufferAfterMinutes kept free after, 0–240
     * @param noticeMinutes least time from now to the start, 0–43,200
     * @param windowDays how many days ahead can be booked, 1–366
     * @param maxPerDay most confirmed bookings a day with one practitioner; null for no limit
     * @param maxPerWeek the same for an ISO week
     * @param onRequest whether the practice confirms each booking first
     */
    public record Rules(
            int durationMinutes,
            int intervalMinutes,
            int bufferBeforeMinutes,
            int bufferAfterMinutes,
            int noticeMinutes,
            int windowDays,
            Integer maxPerDay,
            Integer maxPerWeek,
            boolean onRequest) {

        /** @throws IllegalArgumentException when a number is out of its range */
        public Rules {
            require(durationMinutes, 5, 480, "duration");
            require(intervalMinutes, 5, 480, "interval");
            require(bufferBeforeMinutes, 0, 240, "buffer before");
            require(bufferAfterMinutes, 0, 240, "buffer after");
            require(noticeMinutes, 0, 43_200, "notice");
            require(windowDays, 1, 366, "window");
            require(maxPerDay == null ? 1 : maxPerDay, 1, 100, "limit a day");
            require(maxPerWeek == null ? 1 : maxPerWeek, 1, 500, "limit a week");
        }

        private static void require(int value, int least, int most, String what) {
            if (value < least || value > most) {
                throw new IllegalArgumentException("The " + what + " is " + least + "–" + most + ", not " + value);
            }
        }
    }

    public final void describe(Description newDescription) {
        name = newDescription.name();
        description = newDescription.description();
        format = newDescription.format();
        fee = newDescription.fee();
    }

    public final void offerBy(Rules rules) {
        durationMinutes = rules.durationMinutes();
        intervalMinutes = rules.intervalMinutes();
        bufferBeforeMinutes = rules.bufferBeforeMinutes();
        bufferAfterMinutes = rules.bufferAfterMinutes();
        noticeMinutes = rules.noticeMinutes();
        windowDays = rules.windowDays();
        maxPerDay = rules.maxPerDay();
        maxPerWeek = rules.maxPerWeek();
        onRequest = rules.onRequest();
    }

    /**
     * Until when, and how, a client may change a booking.
     *
     * @param hours before the start, 0–336; 0 for until the start
     * @param late what becomes of a cancellation after that
     * @throws IllegalArgumentException when the hours are out of their range
     */
    public void letClientsCancel(int hours, LateCancellation late) {
        if (hours < 0 || hours > 336) {
            throw new IllegalArgumentException("The time for cancelling is 0–336 hours before, not " + hours);
        }
        cancellationHours = hours;
        lateCancellation = late;
    }

    /**
     * How long a request waits for the practice's word before it lapses by itself.
     *
     * @param hours 1–336; null for until its time comes
     * @throws IllegalArgumentException when the hours are out of their range
     */
    public void letRequestsWait(Integer hours) {
        if (hours != null && (hours < 1 || hours > LONGEST_REQUEST)) {
            throw new IllegalArgumentException("A request waits 1–" + LONGEST_REQUEST + " hours, not " + hours);
        }
        requestHours = hours;
    }

    /** Lets others come than before; bookings stay as they are. */
    public void letCome(WhoMayCome who) {
        attendance = who;
    }

    public final void offerWith(List<Practitioner> newPractitioners) {
        practitioners.clear();
        practitioners.addAll(newPractitioners);
    }

    /** Takes it off the site, or puts it back; bookings stay. */
    public void offer(boolean yes) {
        offered = yes;
    }

    /** The rules as the slot engine wants them. */
    public SlotRules slotRules() {
        return new SlotRules(
                durationMinutes,
                intervalMinutes,
                buffers(),
                noticeMinutes,
                OptionalInt.of(windowDays),
                maxPerDay == null ? OptionalInt.empty() : OptionalInt.of(maxPerDay),
                maxPerWeek == null ? OptionalInt.empty() : OptionalInt.of(maxPerWeek));
    }

    public Buffers buffers() {
        return new Buffers(bufferBeforeMinutes, bufferAfterMinutes);
    }

    public Description description() {
        return new Description(name, description, format, fee);
    }

    public Rules rules() {
        return new Rules(
                durationMinutes,
                intervalMinutes,
                bufferBeforeMinutes,
                bufferAfterMinutes,
                noticeMinutes,
                windowDays,
                maxPerDay,
                maxPerWeek,
                onRequest);
    }

    /** How long before the start a client may still change a booking freely. */
    public Duration cancellationNotice() {
        return Duration.ofHours(cancellationHours);
    }

    /** How long a request waits for the practice's word; empty for until its time comes. */
    public Optional<Duration> requestPatience() {
        return Optional.ofNullable(requestHours).map(Duration::ofHours);
    }

    public LateCancellation lateCancellation() {
        return lateCancellation;
    }

    /** Who may come. */
    public WhoMayCome attendance() {
        return attendance;
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }

    public boolean onRequest() {
        return onRequest;
    }

    public boolean offered() {
        return offered;
    }

    public List<Practitioner> practitioners() {
        return List.copyOf(practitioners);
    }
}

package org.praxiscms.core.booking.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.booking.calendar.inbound.BusyTimes;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.booking.subscription.Downloaded.Validators;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * A calendar that a practitioner keeps elsewhere. It is fetched every quarter of an hour; what it says of busy times is
 * kept until the next good copy comes, however often fetching fails meanwhile. One that has never been read blocks
 * nothing; one that is paused is neither fetched nor counted.
 */
@Entity
@Table(name = "calendar_subscription")
public class CalendarSubscription extends TenantOwned {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    /** After this time a fetch that was begun and never ended is begun anew, perhaps by another node. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    private String name;

    @Convert(converter = SealedText.class)
    private String url;

    private boolean paused;
    private boolean awaited;

    @Column(name = "due_at")
    private Instant dueAt;

    private String etag;

    @Column(name = "last_modified")
    private String lastModified;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "known_until")
    private Instant knownUntil;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Enumerated(EnumType.STRING)
    private FetchFailure failure;

    @Convert(converter = BusyRanges.class)
    private List<TimeSlot> busy = List.of();

    private int soon;

    @Column(name = "not_understood")
    private int notUnderstood;

    @Column(name = "unknown_zones")
    private String unknownZones = "";

    /** How it stands with a subscription. */
    public enum State {
        /** Being fetched, or about to be, and somebody waits for it. */
        AWAITED,
        /** Neither fetched nor counted. */
        PAUSED,
        /** The last attempt brought a copy. */
        READ,
        /** The last attempt failed; an earlier copy counts on. */
        STALE,
        /** No attempt has brought a copy: it blocks nothing. */
        FAILED
    }

    /** A new one, fetched at once. @param name 1–80 characters */
    public CalendarSubscription(Practitioner practitioner, String name, CalendarUrl url, Instant now) {
        this.practitioner = practitioner;
        this.url = url.value().toString();
        rename(name);
        askAgain(now);
    }

    protected CalendarSubscription() {}

    /** @throws IllegalArgumentException when the name is blank or longer than 80 characters */
    public final void rename(String newName) {
        if (newName.isBlank() || newName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A subscription's name has 1 to 80 characters");
        }
        name = newName;
    }

    /** Fetches it from elsewhere from now on. What is known counts until the first copy from there. */
    public void follow(CalendarUrl newUrl, Instant now) {
        url = newUrl.value().toString();
        etag = null;
        lastModified = null;
        askAgain(now);
    }

    /** Fetches it at the next opportunity, a second or two from now. */
    public final void askAgain(Instant now) {
        dueAt = now;
        awaited = true;
    }

    /** Neither fetches nor counts it until {@link #resume}. */
    public void pause() {
        paused = true;
        awaited = false;
    }

    /** Counts what is known again, and fetches it at once. */
    public void resume(Instant now) {
        paused = false;
        askAgain(now);
    }

    /** Somebody begins to fetch it: nobody else does for a while. */
    void take(Instant now) {
        dueAt = now.plus(LEASE);
    }

    /** What to ask with: nothing where a copy that reaches further is wanted even of an unchanged calendar. */
    Validators validators(Instant reach) {
        boolean reachesFarEnough = knownUntil != null && !knownUntil.isBefore(reach);
        return reachesFarEnough ? new Validators(etag, lastModified) : Validators.NONE;
    }

    /** A good copy has come. @param until as far as its busy times were worked out */
    void read(BusyTimes times, Instant until, Validators validators, Instant now, Instant next) {
        // A list that says the same as before is not written again.
        busy = times.times().equals(busy) ? busy : times.times();
        soon = times.soon();
        notUnderstood = times.notUnderstood();
        unknownZones = String.join("\n", times.unknownZones());
        knownUntil = until;
        etag = validators.etag();
        lastModified = validators.lastModified();
        unchanged(now, next);
    }

    /** The copy that is here is still the right one. */
    void unchanged(Instant now, Instant next) {
        readAt = now;
        failedAt = null;
        failure = null;
        ended(next);
    }

    /** It could not be fetched or read; the last good copy stays. @return whether that is news, or another reason */
    boolean failed(FetchFailure reason, Instant now, Instant next) {
        boolean news = failure != reason;
        failedAt = now;
        failure = reason;
        ended(next);
        return news;
    }

    private void ended(Instant next) {
        awaited = false;
        dueAt = next;
    }

    /** What every node knows of the practitioner's calendar is read anew. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of(ChangeKeys.calendar(practitioner.id()));
    }

    public State state() {
        if (paused) {
            return State.PAUSED;
        }
        if (awaited) {
            return State.AWAITED;
        }
        if (failure == null) {
            return State.READ;
        }
        return readAt == null ? State.FAILED : State.STALE;
    }

    public Practitioner practitioner() {
        return practitioner;
    }

    public String name() {
        return name;
    }

    public CalendarUrl url() {
        return CalendarUrl.of(url).orElseThrow(() -> new IllegalStateException("A stored address is none"));
    }

    /** When the last good copy was found to be right; empty when there has been none. */
    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    /** When the last attempt failed; empty when it did not. */
    public Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    /** Why the last attempt failed; empty when it did not. */
    public Optional<FetchFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** How many entries took time in the four weeks after the last good copy came. */
    public int soon() {
        return soon;
    }

    /** How many entries of the last good copy could not be read, wholly or in part. */
    public int notUnderstood() {
        return notUnderstood;
    }

    /** Names of time zones in the last good copy that nobody knows: their times were read in the practitioner's. */
    public List<String> unknownZones() {
        return unknownZones.lines().toList();
    }
}

package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * By what calendars know a booking again for its whole life (RFC 5545): a name that says nothing about it, who invites to
 * it, and how often and when calendars last had to be told anew. Never changes; each change makes another.
 */
@Embeddable
class CalendarIdentity {

    @Column(name = "calendar_uid")
    private String uid;

    @Column(name = "calendar_sequence")
    private int sequence;

    @Column(name = "calendar_organizer")
    private String organizer;

    @Column(name = "calendar_changed_at")
    private Instant changedAt;

    private CalendarIdentity(String uid, int sequence, String organizer, Instant changedAt) {
        this.uid = uid;
        this.sequence = sequence;
        this.organizer = organizer;
        this.changedAt = changedAt;
    }

    protected CalendarIdentity() {}

    /** One that no calendar knows yet: a random name, sequence 0, and nobody who invites. */
    static CalendarIdentity unknown(Instant now) {
        return new CalendarIdentity(UUID.randomUUID().toString(), 0, null, now);
    }

    /** The same with an address that invites. */
    CalendarIdentity invitedBy(String address) {
        return new CalendarIdentity(uid, sequence, address, changedAt);
    }

    /** The same after a change that calendars must be told (§3.8.7.4). */
    CalendarIdentity toldAnew(Instant now) {
        return new CalendarIdentity(uid, sequence + 1, organizer, now);
    }

    String uid() {
        return uid;
    }

    int sequence() {
        return sequence;
    }

    /** When what calendars show was made or last changed. */
    Instant changedAt() {
        return changedAt;
    }

    /** The address that invites; empty when none has been chosen. */
    Optional<String> organizer() {
        return Optional.ofNullable(organizer);
    }
}

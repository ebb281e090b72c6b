package org.praxiscms.core.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.tenant.OptionalId;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.EmailAddress;

/**
 * A mail in the outbox: written together with what it tells of, due at once or later, tried until it has left. Whom it
 * goes to and what it says is stored sealed, and forgotten when it has left.
 */
@Entity
@Table(name = "outbox_mail")
public class Mail extends TenantOwned {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST_TRIED = Duration.ofDays(4); // RFC 5321 §4.5.4.1
    static final int LONGEST_PAUSE_SHIFT = 9; // 30 s · 2⁹ ≈ 4 h

    @Convert(converter = SealedText.class)
    private String recipient;

    @Convert(converter = SealedText.class)
    private String subject;

    @Convert(converter = SealedText.class)
    private String body;

    @Convert(converter = SealedText.class)
    private String calendar;

    @Column(name = "calendar_method")
    private String calendarMethod;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "gave_up_at")
    private Instant gaveUpAt;

    @Column(name = "booking_id")
    @Convert(converter = OptionalId.class)
    private UUID booking;

    private int attempts;

    /** A mail that may leave at once. */
    public Mail(EmailAddress recipient, String subject, String body, Instant now) {
        this.recipient = recipient.value();
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.dueAt = now;
    }

    protected Mail() {}

    /**
     * Adds an invitation to a calendar.
     *
     * @param method iTIP method, equal to the one in the calendar's header (RFC 6047 §2.4)
     */
    public Mail with(String newCalendar, String method) {
        calendar = newCalendar;
        calendarMethod = method;
        return this;
    }

    /** Names its sender otherwise than by the practice's name; then no answer goes to the practice's address either. */
    public Mail from(String newSenderName) {
        senderName = newSenderName;
        return this;
    }

    /** Says which booking it tells the client of. */
    public Mail about(UUID tellsOf) {
        booking = tellsOf;
        return this;
    }

    /** Has it wait: what it tells of may still be taken back. */
    public void waitUntil(Instant later) {
        dueAt = later;
    }

    /** It has left: what it said and to whom is forgotten. */
    void left(Instant now) {
        sentAt = now;
        attempts++;
        forget();
    }

    private void forget() {
        recipient = "";
        subject = "";
        body = "";
        calendar = null;
    }

    /**
     * It could not leave; it is tried again after a pause that doubles each time, from 30 seconds to some 4 hours.
     *
     * @param permanent whether it never will: then, and after four days, it is given up, and what it said is forgotten
     * @return whether it is given up
     */
    boolean failed(Instant now, boolean permanent) {
        if (permanent || !now.isBefore(writtenAt.plus(LONGEST_TRIED))) {
            gaveUpAt = now;
            attempts++;
            forget();
            return true;
        }
        dueAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, LONGEST_PAUSE_SHIFT)));
        attempts++;
        return false;
    }

    /** No page shows a mail. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    /** What its sender is called; empty for the practice's name. */
    public Optional<String> senderName() {
        return Optional.ofNullable(senderName);
    }

    public Optional<String> calendar() {
        return Optional.ofNullable(calendar);
    }

    public Optional<String> calendarMethod() {
        return Optional.ofNullable(calendarMethod);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}

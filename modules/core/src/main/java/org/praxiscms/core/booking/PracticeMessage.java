package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * What the practice told a client when it called their booking off: read on the booking's own page, and in the mail only by
 * those who want their mails to speak. Stored sealed; never changed.
 */
@Entity
@Table(name = "booking_message")
public class PracticeMessage extends TenantOwned {

    /** Most characters. */
    public static final int LONGEST = 1000;

    @Column(name = "booking_id")
    private UUID booking;

    @Convert(converter = SealedText.class)
    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    /**
     * @param text 1–1000 characters, plain, lines ended by {@code \n}
     * @throws IllegalArgumentException when it is blank, too long or holds other control characters
     */
    PracticeMessage(Booking booking, String text, Instant at) {
        boolean odd = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
        if (text.isBlank() || text.length() > LONGEST || odd) {
            throw new IllegalArgumentException("A message has 1 to " + LONGEST + " characters that can be read");
        }
        this.booking = booking.id();
        this.text = text;
        this.writtenAt = at;
    }

    protected PracticeMessage() {}

    /** No page that is kept shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}

package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.mail.Mail;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.setting.SettingRange;
import org.praxiscms.core.tenant.TenantDatabase;

/** What can be taken back in the entered practice at this moment. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Undos {

    private static final List<BookingStatus> RUNNING =
            Arrays.stream(BookingStatus.values()).filter(BookingStatus::blocks).toList();

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final TenantDatabase database;
    private final Outbox outbox;
    private final Clock clock;
    private final Duration time;

    /** @param seconds how long; 0 for not at all */
    @Inject
    public Undos(
            TenantDatabase database,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "praxis.undo.seconds", defaultValue = "30") @SettingRange(least = 0, most = 3600)
                    int seconds) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.time = Duration.ofSeconds(seconds);
    }

    protected Undos() {
        this(null, null, null, 0);
    }

    /** A booking's time that somebody has just given back and may want again, with the time kept free around it. */
    public record Wavering(UUID practitioner, TimeSlot blocked, Instant until) {

        /** Whether a time with somebody would take any of it. @param buffers what is kept free around that time */
        public boolean meets(FreeTime time, Buffers buffers) {
            return time.practitioner().id().equals(practitioner)
                    && buffers.around(time.time()).overlaps(blocked);
        }
    }

    /**
     * What has just been done to a booking can be taken back from now on; its mail waits.
     *
     * @param mail what tells of it; empty when nobody is told
     */
    void begin(Booking booking, BookingStatus before, boolean byPractice, Optional<Mail> mail) {
        if (time.isZero()) {
            return;
        }
        Instant until = clock.instant().plus(time);
        mail.ifPresent(waiting -> waiting.waitUntil(until));
        end(booking);
        sweep();
        database.flush(); // the booking's version counts what has just been done
        database.add(new Undo(booking, before, byPractice, mail.orElse(null), until));
    }

    /** Ends what could be taken back of a booking. */
    void end(Booking booking) {
        database.update("DELETE FROM Undo u WHERE u.booking = :booking")
                .setParameter("booking", booking.id())
                .executeUpdate();
    }

    /**
     * Something else happens to the booking: what was done stays, and a mail that tells of it and still waits would tell what
     * is not true any more.
     *
     * @return whether there was such a mail; nobody will get it
     */
    boolean overtake(Booking booking) {
        boolean withdrawn = database.query("SELECT u FROM Undo u WHERE u.booking = :booking", Undo.class)
                .setParameter("booking", booking.id())
                .getResultStream()
                .findFirst()
                .flatMap(Undo::mail)
                .filter(outbox::withdraw)
                .isPresent();
        end(booking);
        return withdrawn;
    }

    private void sweep() {
        database.update("DELETE FROM Undo u WHERE u.until < :longAgo")
                .setParameter("longAgo", clock.instant().minus(REMEMBERED))
                .executeUpdate();
    }

    /** What can be taken back of a booking, by the client or by the practice, whoever did it. */
    Optional<Undo> running(Booking booking, boolean byPractice) {
        return database.query(
                        "SELECT u FROM Undo u WHERE u.booking = :booking AND u.byPractice = :byPractice AND u.until > :now",
                        Undo.class)
                .setParameter("booking", booking.id())
                .setParameter("byPractice", byPractice)
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(undo -> undo.isOf(booking))
                .findFirst();
    }

    /** Whether the client can take back what they did last. */
    public boolean byClient(Booking booking) {
        return running(booking, false).isPresent();
    }

    /** Whether the practice can take back what it did last. */
    public boolean byPractice(Booking booking) {
        return running(booking, true).isPresent();
    }

    /** Until when what was done last can be taken back, by the client or by the practice; empty when it cannot be. */
    public Optional<Instant> openUntil(Booking booking) {
        return Stream.of(false, true)
                .flatMap(byPractice -> running(booking, byPractice).stream())
                .map(Undo::until)
                .findFirst();
    }

    /** How long something can be taken back. */
    public Duration time() {
        return time;
    }

    /** Times that were given back and may be wanted again: nobody on the waiting list is offered them yet. */
    public List<Wavering> wavering() {
        return database.query(
                        "SELECT b.practitioner.id, b.blocked, u.until FROM Booking b, Undo u"
                                + " WHERE u.booking = b.id AND u.until > :now AND b.status NOT IN :running",
                        Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("running", RUNNING)
                .getResultStream()
                .map(row -> new Wavering((UUID) row[0], (TimeSlot) row[1], (Instant) row[2]))
                .toList();
    }
}

package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.booking.consent.ConsentSheet;
import org.praxiscms.core.booking.consent.Consents;
import org.praxiscms.core.booking.intake.Flaw;
import org.praxiscms.core.booking.signatory.Attendance;
import org.praxiscms.core.booking.signatory.AttendanceSheet;
import org.praxiscms.core.booking.signatory.Signatories;
import org.praxiscms.core.booking.signatory.Signatory;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.setting.SettingRange;

/**
 * Others have to agree to a booking: they are asked by mail, and answer with the secret in it. The booking is locked while
 * somebody answers, so that of two who are the last at once one is; it ends when one declines, and never says who did.
 */
@ApplicationScoped
public class CollectingSignatures {

    private final Signatories signatories;
    private final Bookings bookings;
    private final BookingHistory history;
    private final Consents consents;
    private final Practices practices;
    private final BookingMails mails;
    private final SignatureMails signatureMails;
    private final Clock clock;
    private final Duration patience;

    @Inject
    public CollectingSignatures(
            Signatories signatories,
            Bookings bookings,
            BookingHistory history,
            Consents consents,
            Practices practices,
            BookingMails mails,
            SignatureMails signatureMails,
            Clock clock,
            @ConfigProperty(name = "praxis.booking.signature.hours", defaultValue = "48")
                    @SettingRange(least = 1, most = 8760)
                    int hours) {
        this.signatories = signatories;
        this.bookings = bookings;
        this.history = history;
        this.consents = consents;
        this.practices = practices;
        this.mails = mails;
        this.signatureMails = signatureMails;
        this.clock = clock;
        this.patience = Duration.ofHours(hours);
    }

    protected CollectingSignatures() {
        this(null, null, null, null, null, null, null, null, 0);
    }

    /**
     * Somebody who is asked, and the booking that they are asked about.
     *
     * @param open whether their answer still counts
     */
    public record Asked(Signatory signatory, Booking booking, boolean open) {}

    /** Asks whoever has to agree to a new booking. Whatever the sheet says has been found right. */
    void ask(Booking booking, AttendanceSheet sheet) {
        Attendance attendance = sheet.attendance(booking.type().attendance()).orElseThrow(IllegalStateException::new);
        if (attendance == Attendance.ADULT) {
            return;
        }
        signatories.note(
                booking.id(),
                attendance,
                attendance == Attendance.MINOR ? sheet.minor().strip() : null);
        booking.awaitSignatures(sheet.signatories().size(), clock.instant().plus(patience));
        int position = 0;
        for (AttendanceSheet.Person person : sheet.signatories()) {
            Secret token = Secret.random();
            signatories.ask(booking.id(), position++, person, token);
            signatureMails.ask(booking, person, token);
        }
    }

    /** What a secret's owner is asked; empty when it belongs to nobody, or the booking's time is over. */
    @Transactional
    public Optional<Asked> with(Secret token) {
        return signatories
                .with(token)
                .flatMap(signatory -> bookings.with(signatory.booking()).flatMap(booking -> asked(signatory, booking)));
    }

    /**
     * They agree, once or many times. Nothing happens when it is too late.
     *
     * @return empty when the secret belongs to nobody
     * @throws ParticularsRefused when the practice's consents were not given
     */
    @Transactional
    public Optional<Asked> confirm(Secret token, ConsentSheet sheet) {
        Optional<Asked> asked = locked(token);
        asked.filter(Asked::open).ifPresent(open -> {
            List<Flaw> flaws = sheet.flaws(consents.asked());
            if (!flaws.isEmpty()) {
                throw new ParticularsRefused(flaws);
            }
            if (open.signatory().confirm(clock.instant())) {
                confirmed(open.booking(), open.signatory(), sheet);
            }
        });
        return asked;
    }

    private void confirmed(Booking booking, Signatory signatory, ConsentSheet sheet) {
        String language = practices.current().locale().toLanguageTag();
        consents.keep(booking.id(), signatory.id(), sheet, language);
        booking.sign(clock.instant());
        history.note(BookingEvent.signed(booking, clock.instant()));
        if (booking.status() == BookingStatus.CONFIRMED) {
            mails.tellOfConfirmation(booking);
        }
    }

    /**
     * They do not agree, or no longer: the booking ends, and its time is free. Nothing happens when it is too late.
     *
     * @return empty when the secret belongs to nobody
     */
    @Transactional
    public Optional<Asked> decline(Secret token) {
        Optional<Asked> asked = locked(token);
        asked.filter(Asked::open).ifPresent(open -> {
            Instant now = clock.instant();
            open.signatory().decline(now);
            end(open.booking(), now);
        });
        return asked;
    }

    /** A request ends without the word that it waited for. */
    void end(Booking booking, Instant now) {
        booking.expire(now);
        history.note(BookingEvent.reached(booking, now, false));
        mails.tellOfExpiry(booking);
    }

    private Optional<Asked> locked(Secret token) {
        return signatories
                .bookingOf(token)
                .flatMap(bookings::locked)
                .flatMap(booking -> signatories.with(token).flatMap(signatory -> asked(signatory, booking)));
    }

    private Optional<Asked> asked(Signatory signatory, Booking booking) {
        Instant now = clock.instant();
        boolean open = booking.missingSignatures() > 0
                && booking.lapsesAt().filter(now::isBefore).isPresent();
        return now.isBefore(booking.time().end()) ? Optional.of(new Asked(signatory, booking, open)) : Optional.empty();
    }
}

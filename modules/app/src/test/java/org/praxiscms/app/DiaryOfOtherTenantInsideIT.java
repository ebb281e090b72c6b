package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingByHand;
import org.praxiscms.core.booking.CancellingBooking;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.booking.Diary;
import org.praxiscms.core.booking.DiaryPage;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.PracticeMessages;
import org.praxiscms.core.booking.contact.ContactSheet;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.hours.TimesOff;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.tenant.HostName;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;
import org.praxiscms.core.text.EmailAddress;

/** What fills one practice's calendar is not there for another, by whatever id or person it is asked for. */
@ArquillianTest
class DiaryOfOtherTenantInsideIT {

    // Far from every date that visitors are offered.
    private static final LocalDate DATE = LocalDate.of(2041, 3, 4);
    private static final Instant START = DATE.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private static final Instant FROM = DATE.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant TO = DATE.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);

    @Inject
    private Tenants tenants;

    @Inject
    private TenantDatabase database;

    @Inject
    private AppointmentTypes types;

    @Inject
    private BookingByHand byHand;

    @Inject
    private CancellingBooking cancelling;

    @Inject
    private Diary diary;

    @Inject
    private PracticeMessages messages;

    @Inject
    private Contacts contacts;

    @Inject
    private TimesOff timesOff;

    @Resource
    private UserTransaction transaction;

    private Practitioner theirs;
    private UUID cancelled;

    @Deployment
    static WebArchive war() {
        return Wars.real();
    }

    @BeforeEach
    void somethingIsInTheirCalendar() throws Exception {
        in("harbour", () -> {
            var type = types.offered().get(0);
            theirs = type.practitioners().get(0);
            Client client = new Client("Theirs", new EmailAddress("theirs@example.org"), null);
            ContactSheet quiet = new ContactSheet(java.util.Map.of("mail", "no"));
            Booking booking = byHand.book(
                            new BookingByHand.Order(type, theirs, START, FormatChoice.none(), client, quiet), true)
                    .booking()
                    .orElseThrow();
            cancelled = booking.id();
            cancelling.byPractice(cancelled, Optional.of("Their message"));
            timesOff.add(TimeOff.onDates(theirs, DATE, DATE, "away"));
            return null;
        });
    }

    @Test
    void theirCalendarIsEmptyForOthers() throws Exception {
        DiaryPage own = in("harbour", () -> diary.of(List.of(theirs), FROM, TO).get(0));
        assertThat(own.bookings()).isNotEmpty();
        assertThat(own.off()).isNotEmpty();
        DiaryPage seen =
                in("lindenhof", () -> diary.of(List.of(theirs), FROM, TO).get(0));
        assertThat(seen.bookings()).isEmpty();
        assertThat(seen.off()).isEmpty();
        assertThat(seen.open()).isEmpty();
        assertThat(seen.taken()).isEmpty();
        assertThat(in("lindenhof", () -> timesOff.meeting(List.of(theirs.id()), FROM, TO)))
                .isEmpty();
    }

    @Test
    void theirWordsAreNotThereForOthers() throws Exception {
        assertThat(in("harbour", () -> messages.of(cancelled))).contains("Their message");
        assertThat(in("harbour", () -> contacts.of(List.of(cancelled)))).containsKey(cancelled);
        assertThat(in("lindenhof", () -> messages.of(cancelled))).isEmpty();
        assertThat(in("lindenhof", () -> contacts.of(List.of(cancelled)))).isEmpty();
        assertThat(in("lindenhof", () -> cancelling.byPractice(cancelled, Optional.of("Mine"))))
                .isEmpty();
    }

    @Test
    void noBookingOfAnotherPracticeCanBeGivenAMessage() {
        assertThatThrownBy(() -> in(
                        "lindenhof",
                        () -> database.sql("INSERT INTO booking_message (id, tenant_id, version, booking_id, text,"
                                        + " written_at) VALUES (?, current_tenant(), 1, ?, ''::bytea, now())")
                                .setParameter(1, UUID.randomUUID())
                                .setParameter(2, cancelled)
                                .executeUpdate()))
                .hasStackTraceContaining("violates foreign key");
    }

    private <R> R in(String key, Callable<R> work) throws Exception {
        return TenantScope.within(tenants.at(new HostName(key + ".localhost")).orElseThrow(), () -> {
            transaction.begin();
            try {
                R result = work.call();
                transaction.commit();
                return result;
            } catch (Exception | AssertionError e) {
                transaction.rollback();
                throw e;
            }
        });
    }
}

package org.praxiscms.core.booking.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.mail.Mail;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.DateTimeText;

/**
 * Writes the plan of the day to the members who want one: the times of the day's appointments and how many requests wait.
 * Discreet like {@link NotifyingPractice}. Nobody gets a plan of a day without either.
 */
@ApplicationScoped
@Transactional
public class DayPlans {

    private static final int MOST = 200;

    private final NotificationChoices choices;
    private final Bookings bookings;
    private final Outbox outbox;
    private final Practices practices;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    public DayPlans(
            NotificationChoices choices,
            Bookings bookings,
            Outbox outbox,
            Practices practices,
            PublicAddress address,
            Clock clock) {
        this.choices = choices;
        this.bookings = bookings;
        this.outbox = outbox;
        this.practices = practices;
        this.address = address;
        this.clock = clock;
    }

    protected DayPlans() {
        this(null, null, null, null, null, null);
    }

    /** Writes today's plans of the entered practice that have not been written, by the practice's clock. */
    public void write() {
        Practice practice = practices.current();
        LocalDate today = LocalDate.ofInstant(clock.instant(), practice.timeZone());
        choices.takePlans(today).forEach(member -> write(member, today, practice));
    }

    private void write(NotificationChoices.Planned member, LocalDate today, Practice practice) {
        Instant now = clock.instant();
        List<Booking> appointments = bookings
                .starting(
                        member.practitioner(),
                        today.atStartOfDay(practice.timeZone()).toInstant(),
                        today.plusDays(1).atStartOfDay(practice.timeZone()).toInstant(),
                        MOST)
                .stream()
                .filter(booking -> booking.status() == BookingStatus.CONFIRMED)
                .toList();
        long requests = bookings.waiting(now, MOST).stream()
                .filter(request -> member.practitioner()
                        .map(request.practitioner().id()::equals)
                        .orElse(true))
                .count();
        if (appointments.isEmpty() && requests == 0) {
            return;
        }
        ResourceBundle words = NotifyingPractice.words(practice.locale());
        String host = address.of(TenantScope.current());
        StringBuilder body = new StringBuilder();
        body.append(words.getString("greeting")).append("\n\n");
        if (appointments.isEmpty()) {
            body.append(words.getString("plan.none")).append("\n\n");
        } else {
            body.append(words.getString("plan.text")).append("\n\n");
            appointments.forEach(booking ->
                    body.append(line(booking, member, practice, words)).append('\n'));
            body.append('\n')
                    .append(words.getString("plan.open"))
                    .append('\n')
                    .append(host)
                    .append("/admin/bookings?view=day&date=")
                    .append(today)
                    .append("\n\n");
        }
        if (requests > 0) {
            body.append(new MessageFormat(words.getString("plan.requests"), practice.locale())
                            .format(new Object[] {requests}))
                    .append('\n')
                    .append(host)
                    .append("/admin\n\n");
        }
        body.append(words.getString("choose")).append('\n').append(host).append("/admin/account/notifications\n");
        outbox.write(new Mail(member.email(), words.getString("plan.subject"), body.toString(), now));
    }

    private static String line(
            Booking booking, NotificationChoices.Planned member, Practice practice, ResourceBundle words) {
        DateTimeText dates = new DateTimeText(practice.locale(), practice.timeZone());
        String time = dates.time(booking.time().start()) + "–"
                + dates.time(booking.time().end());
        String how =
                time + "  " + words.getString("plan.format." + booking.format().name());
        return member.practitioner().isPresent()
                ? how
                : how + "  " + booking.practitioner().name();
    }
}

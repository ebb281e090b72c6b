package org.praxiscms.admin.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.contact.ContactPreferences;
import org.praxiscms.core.booking.contact.Contacts;

/** Makes the page that asks whether a booking shall be called off, and with which words. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CancellationPages {

    private final Contacts contacts;
    private final Telling telling;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public CancellationPages(Contacts contacts, Telling telling, Desk desk, Clock clock) {
        this.contacts = contacts;
        this.telling = telling;
        this.desk = desk;
        this.clock = clock;
    }

    protected CancellationPages() {
        this(null, null, null, null);
    }

    CancellationForm form(Booking booking, Values values) {
        ContactPreferences contact = contacts.of(booking.id());
        String where = !contact.mayMail() ? "quiet" : contact.discreet() ? "discreet" : "named";
        return new CancellationForm(
                desk.words(),
                values,
                booking.client().email().isEmpty() ? telling.how(booking) : desk.text("cancellation.message." + where));
    }

    Response page(int status, Booking booking, CancellationForm form, Map<String, String> problems) {
        BookingRow row = BookingRow.of(booking, desk.words());
        String what = booking.status() == BookingStatus.REQUESTED ? "decline" : "cancellation";
        Frame frame = desk.frameUnder(Section.BOOKINGS, desk.text("booking." + what + ".heading"))
                .under(row.day() + ", " + row.time(), row.path());
        boolean possible = booking.status().blocks() && booking.time().start().isAfter(clock.instant());
        if (!possible) {
            return Show.page(
                    status,
                    new StaticTemplates()
                            .confirm(frame, desk.text("booking.cancellation.over"), "", "", row.path(), false));
        }
        return Show.page(
                status,
                new StaticTemplates()
                        .cancellation(
                                frame,
                                desk.text("booking." + what + ".message", row.client(), row.day(), row.time()),
                                form.shown(
                                        row.path() + "/cancellation", desk.who().formToken(), -1, problems),
                                desk.text("booking." + what + ".button"),
                                row.path()));
    }
}

package org.praxiscms.admin.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Undos;

/** What pages say of taking something back. */
@ApplicationScoped
public class UndoPages {

    private final Undos undos;
    private final Desk desk;

    @Inject
    public UndoPages(Undos undos, Desk desk) {
        this.undos = undos;
        this.desk = desk;
    }

    protected UndoPages() {
        this(null, null);
    }

    /** For how many seconds what the practice has just done to a booking can be taken back; 0 when it cannot. */
    long seconds(Booking booking) {
        return undos.byPractice(booking) ? undos.time().toSeconds() : 0;
    }

    /** It is too late. @param why {@code over} or {@code taken} */
    Response refused(UUID booking, String why) {
        Frame frame = desk.frameUnder(Section.BOOKINGS, desk.text("undo." + why + ".heading"));
        return Show.page(
                409,
                new StaticTemplates()
                        .confirm(
                                frame,
                                desk.text("undo." + why + ".message"),
                                "",
                                "",
                                BookingPages.PATH + "/" + booking,
                                false));
    }
}

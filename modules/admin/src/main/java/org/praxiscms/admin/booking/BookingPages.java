package org.praxiscms.admin.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.intake.BookingParticulars;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingPlace;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.PracticeMessages;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.EmailSuggestion;
import org.praxiscms.core.text.PhoneNumber;

/** Makes the pages about one booking. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingPages {

    static final String PATH = "/admin/bookings";

    private final Articles articles;
    private final CallsToAction calls;
    private final HistoryLines lines;
    private final BookingParticulars particulars;
    private final PracticeMessages messages;
    private final UndoPages undo;
    private final Outbox outbox;
    private final Telling telling;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public BookingPages(
            Articles articles,
            CallsToAction calls,
            HistoryLines lines,
            BookingParticulars particulars,
            PracticeMessages messages,
            UndoPages undo,
            Outbox outbox,
            Telling telling,
            Desk desk,
            Clock clock) {
        this.articles = articles;
        this.calls = calls;
        this.lines = lines;
        this.particulars = particulars;
        this.messages = messages;
        this.undo = undo;
        this.outbox = outbox;
        this.telling = telling;
        this.desk = desk;
        this.clock = clock;
    }

    protected BookingPages() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * One booking.
     *
     * @param where how the client is met, and who calls whom
     * @param room address of the practitioner's video room; empty for none, or when it takes place otherwise
     * @param formatOpen whether that can be changed
     * @param email empty where there is none
     * @param told how the client learns of what is done to it
     * @param message what the practice told the client when it called it off; empty for nothing
     * @param undelivered whether the last mail about it was given up
     * @param suggested the address that may have been meant; empty when the one given looks right
     * @param request whether it waits for the practice's word
     * @param origin what the client read before booking; empty when not known
     * @param confirmable whether it is a request whose time has not come
     * @param cancellable whether its time has not come and nobody has cancelled it
     * @param concludable whether its time has come, so that it can be said what came of it
     * @param history all that happened to it, the first first
     */
    public record Details(
            BookingRow row,
            String where,
            String room,
            boolean formatOpen,
            String email,
            String emailAddress,
            String phone,
            String phoneAddress,
            String booked,
            String cancelled,
            String told,
            String message,
            String origin,
            String originPath,
            String call,
            String callPath,
            boolean undelivered,
            String suggested,
            boolean request,
            boolean confirmable,
            boolean cancellable,
            boolean concludable,
            List<HistoryLines.Line> history) {}

    Response details(Booking booking) {
        Words words = desk.words();
        boolean ahead = booking.time().start().isAfter(clock.instant());
        Optional<Article> article = booking.origin().article().flatMap(articles::with);
        Optional<CallToAction> call = booking.origin().callToAction().flatMap(calls::with);
        String phone = booking.client().phone().orElse("");
        Details details = new Details(
                BookingRow.of(booking, words),
                words.text("booking.where." + booking.format().code()),
                BookingPlace.videoLink(booking).map(Object::toString).orElse(""),
                booking.status().blocks()
                        && ahead
                        && booking.type().description().format().choices().size() > 1,
                booking.client().email().map(EmailAddress::shown).orElse(""),
                booking.client().email().map(EmailAddress::mailto).orElse(""),
                phone,
                PhoneNumber.uri(phone),
                words.dayAndTime(booking.bookedAt()),
                booking.cancelledAt().map(words::dayAndTime).orElse(""),
                telling.how(booking),
                messages.of(booking.id()).orElse(""),
                article.map(Article::title).orElse(""),
                article.map(read -> "/admin/articles/" + read.id()).orElse(""),
                call.map(CallToAction::name).orElse(""),
                call.map(read -> "/admin/calls-to-action/" + read.id()).orElse(""),
                outbox.gaveUp(booking.id()),
                booking.client()
                        .email()
                        .flatMap(EmailSuggestion::of)
                        .map(EmailAddress::shown)
                        .orElse(""),
                booking.status() == BookingStatus.REQUESTED,
                booking.status() == BookingStatus.REQUESTED && booking.missingSignatures() == 0 && ahead,
                booking.status().blocks() && ahead,
                booking.status().counts() && !ahead,
                lines.of(booking));
        // The time, not the person: a page's title stays in the history of a browser that others may use.
        String title = details.row().day() + ", " + details.row().time();
        Frame frame = desk.frameUnder(Section.BOOKINGS, title);
        return Show.page(new StaticTemplates().booking(frame, details, particulars.of(booking), undo.seconds(booking)));
    }

    /** Where a booking is shown. */
    public static String path(Booking booking) {
        return PATH + "/" + booking.id();
    }
}

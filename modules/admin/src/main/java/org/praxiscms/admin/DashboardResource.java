package org.praxiscms.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.praxiscms.admin.article.ArticlePages.ArticleRow;
import org.praxiscms.admin.booking.BookingRow;
import org.praxiscms.admin.booking.HistoryLines;
import org.praxiscms.admin.calendar.CalendarPages;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.article.Publication;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.notification.MemberVisits;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.mail.Outbox;

/** What matters today. */
@Path("/")
@RequestScoped
@AllowedTo(Role.EDITOR)
@Transactional
public class DashboardResource {

    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int MANY = 200;
    private static final int SHOWN = 6;
    private static final int NEWS = 12;

    @Inject
    private Bookings bookings;

    @Inject
    private HistoryLines lines;

    @Inject
    private MemberVisits visits;

    @Inject
    private Articles articles;

    @Inject
    private CalendarPages calendars;

    @Inject
    private Outbox outbox;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    @GET
    public Response dashboard() {
        Words words = desk.words();
        Instant now = clock.instant();
        List<Booking> next = bookings.starting(now, now.plus(AHEAD), MANY).stream()
                .filter(booking -> booking.status() == BookingStatus.CONFIRMED)
                .limit(SHOWN)
                .toList();
        return Show.page(new StaticTemplates()
                .dashboard(
                        desk.frame(Section.DASHBOARD, words.text("dashboard.heading")),
                        calendars.warnings(),
                        lines.newsSince(visits.look(desk.who().person()), NEWS + 1),
                        NEWS,
                        rows(untold(now), words),
                        rows(bookings.waiting(now, SHOWN), words),
                        rows(next, words),
                        unpublished(words)));
    }

    /** All that is new has been seen. */
    @POST
    @Path("news/seen")
    public Response seen() {
        visits.seen(desk.who().person());
        return Response.seeOther(URI.create("/admin")).build();
    }

    /** Bookings that lie ahead and whose clients never got the last mail about it. */
    private List<Booking> untold(Instant now) {
        List<UUID> undelivered = outbox.undelivered(MANY);
        return undelivered.isEmpty()
                ? List.of()
                : bookings.startingAfter(undelivered, now).stream()
                        .filter(booking -> booking.status().blocks())
                        .limit(SHOWN)
                        .toList();
    }

    /** What waits for its time, soonest first, then drafts. */
    private List<ArticleRow> unpublished(Words words) {
        return articles.all().stream()
                .filter(article -> article.status() == Publication.SCHEDULED || article.status() == Publication.DRAFT)
                .sorted(Comparator.comparing(
                        (Article article) -> article.publishAt().orElse(Instant.MAX)))
                .limit(SHOWN)
                .map(article -> ArticleRow.of(article, words))
                .toList();
    }

    private static List<BookingRow> rows(List<Booking> some, Words words) {
        return some.stream().map(booking -> BookingRow.of(booking, words)).toList();
    }
}

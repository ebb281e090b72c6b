package org.praxiscms.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.calendar.FeedEvent;
import org.praxiscms.core.booking.calendar.FeedWriter;
import org.praxiscms.core.booking.feed.CalendarFeed;
import org.praxiscms.core.booking.feed.CalendarFeeds;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.web.Encoded;

/** A practitioner's bookings for their calendar program, opened by the secret in its address (RFC 5545). */
@Path("calendars/{token: [A-Za-z0-9_-]{43}}.ics")
@RequestScoped
public class CalendarFeedResource {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    @PathParam("token")
    private String token;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Frames frames;

    @Context
    private HttpServletRequest request;

    @GET
    @Transactional
    public Response calendar() {
        CalendarFeed feed = feeds.with(new Secret(token)).orElseThrow(NotFoundException::new);
        List<FeedEvent> events = feeds.bookings(feed).stream()
                .map(booking -> event(booking, feed.names()))
                .toList();
        String name = frames.words().text("feed.name", feed.practitioner().name());
        byte[] text = new FeedWriter().write(name, events).getBytes(StandardCharsets.UTF_8);
        Encoded.Reply reply = Encoded.of(TYPE, "private, no-cache", text).replyTo(request);
        Response.ResponseBuilder answer = Response.status(reply.status())
                .header(HttpHeaders.ETAG, reply.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
        if (reply.status() == Response.Status.NOT_MODIFIED.getStatusCode()) {
            return answer.build();
        }
        return (reply.compressed() ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer)
                .type(TYPE)
                .entity(reply.body())
                .build();
    }

    private FeedEvent event(Booking booking, boolean named) {
        boolean waits = booking.status() == BookingStatus.REQUESTED;
        String neutral = frames.words().text(waits ? "feed.request" : "booking.summary");
        return new FeedEvent(
                booking.calendarUid(),
                booking.calendarSequence(),
                booking.calendarChangedAt(),
                booking.time().start(),
                booking.time().end(),
                named ? neutral + ": " + booking.client().name() : neutral,
                waits);
    }
}

package org.praxiscms.admin.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.booking.feed.CalendarFeeds;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.privacy.Secret;

/** The feed of a practitioner's bookings: make its address, make another, end it. */
@Path("calendars/feeds/{practitioner}")
@RequestScoped
@AllowedTo(Role.OWNER)
@Transactional
public class FeedsResource {

    @PathParam("practitioner")
    private String id;

    @Inject
    private Practitioners practitioners;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private FeedPages pages;

    @Inject
    private Entered entered;

    @GET
    public Response show() {
        return pages.show(person());
    }

    /** Answers with the page itself rather than leading to it: the address is shown here and nowhere else. */
    @POST
    public Response open() {
        Practitioner person = person();
        Secret token = Secret.random();
        feeds.open(person, token, entered.values().one("names").equals("yes"));
        return pages.made(person, token);
    }

    @POST
    @Path("removal")
    public Response close() {
        Practitioner person = person();
        feeds.close(person);
        return Notice.REMOVED.at(FeedPages.path(person));
    }

    private Practitioner person() {
        return Ids.of(id).flatMap(practitioners::with).orElseThrow(NotFoundException::new);
    }
}

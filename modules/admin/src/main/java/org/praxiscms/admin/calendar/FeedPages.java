package org.praxiscms.admin.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.feed.CalendarFeed;
import org.praxiscms.core.booking.feed.CalendarFeeds;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;

/** Makes the page about a practitioner's calendar feed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedPages {

    private final CalendarFeeds feeds;
    private final PublicAddress address;
    private final Desk desk;

    @Inject
    public FeedPages(CalendarFeeds feeds, PublicAddress address, Desk desk) {
        this.feeds = feeds;
        this.address = address;
        this.desk = desk;
    }

    protected FeedPages() {
        this(null, null, null);
    }

    /**
     * A feed as the page tells of it.
     *
     * @param state in words
     * @param open whether there is one
     * @param names whether clients' names stand in it
     * @param address its address when it has just been made, and never again; empty otherwise
     */
    public record FeedView(String path, String state, boolean open, boolean names, String address) {}

    Response show(Practitioner person) {
        return page(person, "");
    }

    /** The only time that the address is shown: of its secret nothing but a hash is kept. */
    Response made(Practitioner person, Secret token) {
        return page(person, address.of(TenantScope.current()) + "/calendars/" + token.value() + ".ics");
    }

    static String path(Practitioner person) {
        return CalendarPages.PATH + "/feeds/" + person.id();
    }

    private Response page(Practitioner person, String shownOnce) {
        Optional<CalendarFeed> feed = feeds.of(person);
        String state = feed.map(one -> desk.text(
                        one.names() ? "calendars.feed.named" : "calendars.feed.neutral",
                        desk.words().dayAndTime(one.madeAt())))
                .orElseGet(() -> desk.text("calendars.feed.none"));
        FeedView view = new FeedView(
                path(person),
                state,
                feed.isPresent(),
                feed.map(CalendarFeed::names).orElse(false),
                shownOnce);
        return Show.page(new StaticTemplates()
                .calendarfeed(desk.frameUnder(Section.CALENDARS, desk.text("feed.of", person.name())), view));
    }
}

package org.praxiscms.admin.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.feed.CalendarFeed;
import org.praxiscms.core.booking.feed.CalendarFeeds;
import org.praxiscms.core.booking.subscription.CalendarSubscription;
import org.praxiscms.core.booking.subscription.CalendarSubscriptions;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** Makes the pages about calendars. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CalendarPages {

    static final String PATH = "/admin/calendars";

    private final CalendarSubscriptions subscriptions;
    private final CalendarFeeds feeds;
    private final Practitioners practitioners;
    private final Desk desk;

    @Inject
    public CalendarPages(
            CalendarSubscriptions subscriptions, CalendarFeeds feeds, Practitioners practitioners, Desk desk) {
        this.subscriptions = subscriptions;
        this.feeds = feeds;
        this.practitioners = practitioners;
        this.desk = desk;
    }

    protected CalendarPages() {
        this(null, null, null, null);
    }

    /** A practitioner with their calendars. @param feed how it stands with the feed of their bookings */
    public record PersonCalendars(
            String name, List<CalendarRow> calendars, String feed, String feedPath, String newPath) {}

    /** A calendar kept elsewhere, in a list. */
    public record CalendarRow(String path, String name, Standing standing) {}

    Response list() {
        List<CalendarSubscription> all = subscriptions.all();
        List<CalendarFeed> open = feeds.all();
        List<PersonCalendars> people = practitioners.all().stream()
                .map(person -> new PersonCalendars(
                        person.name(),
                        all.stream()
                                .filter(one -> one.practitioner().equals(person))
                                .map(this::row)
                                .toList(),
                        about(open.stream()
                                .filter(feed -> feed.practitioner().equals(person))
                                .findFirst()),
                        FeedPages.path(person),
                        PATH + "/new?practitioner=" + person.id()))
                .toList();
        return Show.page(
                new StaticTemplates().calendars(desk.frame(Section.CALENDARS, desk.text("calendars.heading")), people));
    }

    /** One sentence for each calendar that cannot be read at present. */
    public List<String> warnings() {
        return subscriptions.all().stream()
                .filter(one -> Standing.of(one, desk.words()).warning())
                .map(one -> desk.text(
                        "calendar.warning", one.name(), one.practitioner().name()))
                .toList();
    }

    Response fresh(int status, SubscriptionForm form, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.CALENDARS, desk.text("calendar.new"));
        return Show.page(
                status,
                new StaticTemplates().edit(frame, form.shown(PATH, desk.who().formToken(), -1, problems), PATH, null));
    }

    Response one(int status, CalendarSubscription subscription, SubscriptionForm form, Map<String, String> problems) {
        return Show.page(
                status,
                new StaticTemplates()
                        .calendar(
                                desk.frameUnder(Section.CALENDARS, subscription.name()),
                                form.shown(path(subscription), desk.who().formToken(), -1, problems),
                                path(subscription),
                                subscription.practitioner().name(),
                                subscription.url().toString(),
                                Standing.of(subscription, desk.words()),
                                subscription.state() == CalendarSubscription.State.PAUSED));
    }

    /** How it stands by now; nothing new to show while it is still being fetched. */
    Response standing(CalendarSubscription subscription) {
        Standing standing = Standing.of(subscription, desk.words());
        return standing.awaited()
                ? Response.noContent().build()
                : Show.page(new StaticTemplates().standing(standing, path(subscription), desk.words()));
    }

    Response askRemoval(CalendarSubscription subscription) {
        Frame frame = desk.frameUnder(Section.CALENDARS, desk.text("calendar.removal.heading"))
                .under(subscription.name(), path(subscription));
        return Show.page(new StaticTemplates()
                .confirm(
                        frame,
                        desk.text("calendar.removal.message", subscription.name()),
                        path(subscription) + "/removal",
                        desk.text("calendar.removal.button"),
                        path(subscription),
                        true));
    }

    /** An empty form for a new one, or one with what was entered. */
    SubscriptionForm form(Values values) {
        List<Option> people = practitioners.all().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
        return SubscriptionForm.fresh(desk.words(), values, people);
    }

    SubscriptionForm stored(CalendarSubscription subscription) {
        return SubscriptionForm.stored(desk.words(), Values.none().with("name", subscription.name()));
    }

    static String path(CalendarSubscription subscription) {
        return PATH + "/" + subscription.id();
    }

    private CalendarRow row(CalendarSubscription subscription) {
        return new CalendarRow(path(subscription), subscription.name(), Standing.of(subscription, desk.words()));
    }

    private String about(Optional<CalendarFeed> feed) {
        return feed.map(one -> desk.text(
                        one.names() ? "calendars.feed.named" : "calendars.feed.neutral",
                        desk.words().dayAndTime(one.madeAt())))
                .orElseGet(() -> desk.text("calendars.feed.none"));
    }

    /** The practitioner of an id in an address, where there is one. */
    Optional<Practitioner> person(Optional<java.util.UUID> id) {
        return id.flatMap(practitioners::with);
    }
}

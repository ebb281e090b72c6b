package org.praxiscms.admin.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.CreatedOnce;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.subscription.CalendarSubscription;
import org.praxiscms.core.booking.subscription.CalendarSubscriptions;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;

/**
 * Calendars kept elsewhere: list, add, rename or lead elsewhere, fetch now, pause, remove. A subscription changes by
 * itself every quarter of an hour, so its version says nothing about its name: who saves last, wins.
 */
@Path("calendars")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class CalendarsResource {

    private static final int MOST = 10;

    @Inject
    private CalendarSubscriptions subscriptions;

    @Inject
    private CalendarPages pages;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    @GET
    public Response list() {
        return pages.list();
    }

    @GET
    @Path("new")
    public Response fresh(@QueryParam("practitioner") String practitioner) {
        String chosen = pages.person(Ids.of(practitioner))
                .map(person -> person.id().toString())
                .orElse("");
        return pages.fresh(200, pages.form(Values.none().with("practitioner", chosen)), Map.of());
    }

    @CreatedOnce
    @POST
    public Response create() {
        SubscriptionForm form = pages.form(entered.values());
        Map<String, String> problems = form.problems();
        Optional<Practitioner> person = pages.person(Ids.of(form.practitioner()));
        long many = subscriptions.all().stream()
                .filter(one -> person.filter(one.practitioner()::equals).isPresent())
                .count();
        if (many >= MOST) {
            problems.put(EntryForm.WHOLE, desk.text("calendar.many", MOST));
        }
        if (!problems.isEmpty()) {
            return pages.fresh(422, form, problems);
        }
        CalendarSubscription added = new CalendarSubscription(
                person.orElseThrow(NotFoundException::new),
                form.name(),
                form.url().orElseThrow(),
                clock.instant());
        subscriptions.add(added);
        return Notice.CREATED.at(CalendarPages.path(added));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        CalendarSubscription subscription = find(id);
        return pages.one(200, subscription, pages.stored(subscription), Map.of());
    }

    /** Asked again and again by the page while a calendar is being fetched. */
    @GET
    @Path("{id}/standing")
    public Response standing(@PathParam("id") String id) {
        return pages.standing(find(id));
    }

    @POST
    @Path("{id}")
    public Response save(@PathParam("id") String id) {
        CalendarSubscription subscription = find(id);
        SubscriptionForm form = SubscriptionForm.stored(desk.words(), entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.one(422, subscription, form, problems);
        }
        subscription.rename(form.name());
        form.url().ifPresent(url -> subscription.follow(url, clock.instant()));
        return Notice.SAVED.at(CalendarPages.path(subscription));
    }

    @POST
    @Path("{id}/fetch")
    public Response fetch(@PathParam("id") String id) {
        CalendarSubscription subscription = find(id);
        subscription.askAgain(clock.instant());
        return seeOther(subscription);
    }

    @POST
    @Path("{id}/pause")
    public Response pause(@PathParam("id") String id) {
        CalendarSubscription subscription = find(id);
        subscription.pause();
        return seeOther(subscription);
    }

    @POST
    @Path("{id}/pause/removal")
    public Response resume(@PathParam("id") String id) {
        CalendarSubscription subscription = find(id);
        subscription.resume(clock.instant());
        return seeOther(subscription);
    }

    @GET
    @Path("{id}/removal")
    public Response askRemoval(@PathParam("id") String id) {
        return pages.askRemoval(find(id));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@PathParam("id") String id) {
        subscriptions.remove(find(id));
        return Notice.REMOVED.at(CalendarPages.PATH);
    }

    private static Response seeOther(CalendarSubscription subscription) {
        return Response.seeOther(java.net.URI.create(CalendarPages.path(subscription)))
                .build();
    }

    private CalendarSubscription find(String id) {
        return Ids.of(id).flatMap(subscriptions::with).orElseThrow(NotFoundException::new);
    }
}

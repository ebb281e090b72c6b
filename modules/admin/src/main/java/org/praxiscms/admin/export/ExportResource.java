package org.praxiscms.admin.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioners;

/**
 * Bookings leave as a file: {@code ?from=2026-11-01&to=2026-11-30&practitioner=…}, both dates included. For owners only,
 * since it is everybody's personal data at once.
 */
@Path("bookings.csv")
@RequestScoped
@AllowedTo(Role.OWNER)
@Transactional
public class ExportResource {

    private static final String PATH = "/admin/bookings.csv";
    private static final String CSV = "text/csv;charset=UTF-8;header=present";
    private static final int MOST = 10_000;

    @Inject
    private Bookings bookings;

    @Inject
    private Contacts contacts;

    @Inject
    private Practitioners practitioners;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    /** The file; a form that asks for the dates where the address names none. */
    @GET
    public Response export(@Context UriInfo address) {
        MultivaluedMap<String, String> query = address.getQueryParameters();
        boolean asks = query.containsKey(ExportForm.FROM) || query.containsKey(ExportForm.TO);
        ExportForm form = form(query);
        Map<String, String> problems = asks ? form.problems() : Map.of();
        if (!asks || !problems.isEmpty()) {
            return page(asks ? 422 : 200, form, problems);
        }
        List<Booking> found = found(form);
        return found.size() > MOST
                ? page(422, form, Map.of(ExportForm.TO, desk.text("export.many", MOST)))
                : file(form, found);
    }

    private List<Booking> found(ExportForm form) {
        Words words = desk.words();
        return bookings.starting(
                form.practitioner(),
                form.from().atStartOfDay(words.zone()).toInstant(),
                form.to().plusDays(1).atStartOfDay(words.zone()).toInstant(),
                MOST + 1);
    }

    private Response file(ExportForm form, List<Booking> found) {
        String table =
                new BookingTable(contacts.of(found.stream().map(Booking::id).toList()), desk.words()).of(found);
        String name = "bookings-" + form.from() + "-" + form.to() + ".csv";
        return Response.ok(table.getBytes(StandardCharsets.UTF_8), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    // The last whole month is what is wanted most.
    private ExportForm form(MultivaluedMap<String, String> query) {
        LocalDate first = desk.words().dateOf(clock.instant()).withDayOfMonth(1);
        Values values = Values.none()
                .with(ExportForm.FROM, first.minusMonths(1).toString())
                .with(ExportForm.TO, first.minusDays(1).toString());
        for (String name : List.of(ExportForm.FROM, ExportForm.TO, ExportForm.PRACTITIONER)) {
            values = query.containsKey(name) ? values.with(name, query.getFirst(name)) : values;
        }
        List<Option> people = new ArrayList<>();
        people.add(new Option("", desk.text("bookings.everybody")));
        practitioners.all().forEach(person -> people.add(new Option(person.id().toString(), person.name())));
        return new ExportForm(desk.words(), values, people);
    }

    private Response page(int status, ExportForm form, Map<String, String> problems) {
        return Show.page(
                status,
                new StaticTemplates()
                        .export(
                                desk.frameUnder(Section.BOOKINGS, desk.text("export.heading")),
                                form.shown(PATH, desk.who().formToken(), -1, problems)));
    }
}

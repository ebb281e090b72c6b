package org.praxiscms.admin.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** The practice's calendar. */
@Path("bookings")
@RequestScoped
@AllowedTo(Role.EDITOR)
@Transactional
public class DiaryResource {

    @Inject
    private Practitioners practitioners;

    @Inject
    private DiaryPages pages;

    @Inject
    private Desk desk;

    @GET
    public Response look(@Context UriInfo address) {
        DiaryQuery query = DiaryQuery.of(address.getQueryParameters(), desk.words());
        List<Practitioner> all = practitioners.all();
        List<Practitioner> seen = query.practitioner()
                .map(id -> List.of(all.stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFoundException::new)))
                .orElse(all);
        return pages.show(query, all, seen);
    }
}

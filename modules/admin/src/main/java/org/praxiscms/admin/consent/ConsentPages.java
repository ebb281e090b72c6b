package org.praxiscms.admin.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Conflict;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.consent.Consent;
import org.praxiscms.core.booking.consent.Consents;

/** Makes the pages about consents. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConsentPages {

    static final String PATH = "/admin/settings/consents";

    private final Consents consents;
    private final Desk desk;

    @Inject
    public ConsentPages(Consents consents, Desk desk) {
        this.consents = consents;
        this.desk = desk;
    }

    protected ConsentPages() {
        this(null, null);
    }

    /**
     * A consent in the list.
     *
     * @param about which version since when, and whether it is required
     */
    public record Row(String path, String name, String about, boolean retired) {}

    Response list() {
        List<Row> rows = consents.all().stream().map(this::row).toList();
        Frame frame = desk.frameUnder(Section.SETTINGS, desk.text("consents.heading"));
        return Show.page(
                new StaticTemplates().consents(frame, rows, consents.asked().isEmpty()));
    }

    Response fresh(int status, ConsentForm form, Map<String, String> problems) {
        return page(status, form, PATH, -1, problems, desk.text("consent.new"));
    }

    Response edit(int status, Consent consent, ConsentForm form, int version, Map<String, String> problems) {
        return page(
                status,
                form,
                path(consent),
                version,
                problems,
                consent.wording().name());
    }

    Response conflict(Consent consent, ConsentForm mine) {
        ConsentForm theirs = new ConsentForm(desk.words(), ConsentForm.valuesOf(consent));
        return Conflict.between(theirs, mine, path(consent), consent.version())
                .page(frame(desk.text("conflict.heading")));
    }

    private Response page(
            int status, ConsentForm form, String path, int version, Map<String, String> problems, String title) {
        return Show.page(
                status,
                new StaticTemplates()
                        .edit(frame(title), form.shown(path, desk.who().formToken(), version, problems), PATH, null));
    }

    private Frame frame(String title) {
        return desk.frameUnder(Section.SETTINGS, title).under(desk.text("consents.heading"), PATH);
    }

    private Row row(Consent consent) {
        String since = desk.words().dayAndTime(consents.versions(consent).get(0).writtenAt());
        String version = desk.text("consent.version", consent.number(), since);
        String need = desk.text(consent.required() ? "consent.isRequired" : "consent.isOptional");
        return new Row(path(consent), consent.wording().name(), version + " · " + need, consent.retired());
    }

    private static String path(Consent consent) {
        return PATH + "/" + consent.id();
    }
}

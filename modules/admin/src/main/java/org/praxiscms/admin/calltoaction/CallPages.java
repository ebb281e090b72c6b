package org.praxiscms.admin.calltoaction;

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
import org.praxiscms.admin.form.Difference;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.calltoaction.Destination;
import org.praxiscms.core.page.Pages;

/** Makes the pages about calls-to-action. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CallPages {

    static final String PATH = "/admin/calls-to-action";

    private final CallsToAction calls;
    private final Articles articles;
    private final AppointmentTypes types;
    private final Pages sitePages;
    private final Desk desk;

    @Inject
    public CallPages(CallsToAction calls, Articles articles, AppointmentTypes types, Pages sitePages, Desk desk) {
        this.calls = calls;
        this.articles = articles;
        this.types = types;
        this.sitePages = sitePages;
        this.desk = desk;
    }

    protected CallPages() {
        this(null, null, null, null, null);
    }

    /**
     * A call-to-action in the list.
     *
     * @param leads where it leads, in words
     * @param used by how many articles, in words
     */
    public record CallRow(String path, String name, String heading, String leads, String used, boolean isDefault) {}

    Response list() {
        List<Option> typeOptions = types();
        List<Option> pageOptions = pages();
        List<CallRow> rows = calls.all().stream()
                .map(call -> new CallRow(
                        path(call),
                        call.name(),
                        call.wording().heading(),
                        leads(call.destination(), typeOptions, pageOptions),
                        desk.text("calls.used", articles.countEndingIn(call)),
                        call.isDefault()))
                .toList();
        Frame frame = desk.frame(Section.CALLS, desk.text("calls.heading"));
        return Show.page(new StaticTemplates().calls(frame, rows));
    }

    /** The form for one that is not stored yet. */
    Response fresh(int status, CallToActionForm form, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.CALLS, desk.text("call.new"));
        return Show.page(
                status,
                new StaticTemplates().edit(frame, form.shown(PATH, desk.who().formToken(), -1, problems), PATH, null));
    }

    Response edit(int status, CallToAction call, CallToActionForm form, int version, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.CALLS, call.name());
        return Show.page(
                status,
                new StaticTemplates()
                        .call(
                                frame,
                                form.shown(path(call), desk.who().formToken(), version, problems),
                                path(call),
                                call.isDefault()));
    }

    Response conflict(CallToAction call, CallToActionForm mine) {
        Frame frame =
                desk.frameUnder(Section.CALLS, desk.text("conflict.heading")).under(call.name(), path(call));
        return new Conflict(
                        Difference.between(form(CallToActionForm.valuesOf(call)), mine.decisive()),
                        mine.values(),
                        path(call),
                        call.version(),
                        path(call))
                .page(frame);
    }

    /** Asks before one is removed for good; says why it cannot be while it is used. */
    Response askRemoval(int status, CallToAction call) {
        long used = articles.countEndingIn(call);
        boolean possible = removable(call);
        String message = possible
                ? desk.text("call.removal.message", call.name())
                : desk.text(call.isDefault() ? "call.removal.default" : "call.removal.used", call.name(), used);
        Frame frame = desk.frameUnder(Section.CALLS, desk.text("call.removal.heading"))
                .under(call.name(), path(call));
        return Show.page(
                status,
                new StaticTemplates()
                        .confirm(
                                frame,
                                message,
                                path(call) + "/removal",
                                desk.text("call.removal.button"),
                                path(call),
                                possible));
    }

    boolean removable(CallToAction call) {
        return !call.isDefault() && articles.countEndingIn(call) == 0;
    }

    CallToActionForm form(Values values) {
        return new CallToActionForm(desk.words(), values, types(), pages());
    }

    static String path(CallToAction call) {
        return PATH + "/" + call.id();
    }

    private List<Option> types() {
        return types.all().stream()
                .map(type -> new Option(type.slug().value(), type.name()))
                .toList();
    }

    private List<Option> pages() {
        return sitePages.all().stream()
                .map(page -> new Option(page.slug().value(), page.wording().title()))
                .toList();
    }

    private String leads(Destination destination, List<Option> typeOptions, List<Option> pageOptions) {
        String value = destination.value();
        List<Option> options = switch (destination.kind()) {
            case APPOINTMENT_TYPE -> typeOptions;
            case PAGE -> pageOptions;
            case TELEPHONE, URL -> List.of();
        };
        String label = options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
        return desk.text("call.kind." + destination.kind().name()) + ": " + label;
    }
}

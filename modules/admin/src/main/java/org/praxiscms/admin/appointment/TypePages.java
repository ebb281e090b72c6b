package org.praxiscms.admin.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Conflict;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.intake.QuestionPages;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** Makes the pages about appointment types. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TypePages {

    static final String PATH = "/admin/appointment-types";

    private final AppointmentTypes types;
    private final Practitioners practitioners;
    private final QuestionPages questions;
    private final Desk desk;

    @Inject
    public TypePages(AppointmentTypes types, Practitioners practitioners, QuestionPages questions, Desk desk) {
        this.types = types;
        this.practitioners = practitioners;
        this.questions = questions;
        this.desk = desk;
    }

    protected TypePages() {
        this(null, null, null, null);
    }

    /**
     * An appointment type in the list.
     *
     * @param about duration, setting, fee
     * @param people with whom
     */
    public record TypeRow(String path, String name, String about, String people, boolean offered) {}

    Response list() {
        List<TypeRow> rows = types.all().stream().map(this::row).toList();
        return Show.page(new StaticTemplates().types(desk.frame(Section.TYPES, desk.text("types.heading")), rows));
    }

    Response fresh(int status, AppointmentTypeForm form, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.TYPES, desk.text("type.new"));
        return Show.page(
                status,
                new StaticTemplates().edit(frame, form.shown(PATH, desk.who().formToken(), -1, problems), PATH, null));
    }

    Response edit(
            int status, AppointmentType type, AppointmentTypeForm form, int version, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.TYPES, type.name());
        return Show.page(
                status,
                new StaticTemplates()
                        .type(
                                frame,
                                form.shown(path(type), desk.who().formToken(), version, problems),
                                path(type),
                                "/book/" + type.slug(),
                                type.offered(),
                                questions.list(type)));
    }

    Response conflict(AppointmentType type, AppointmentTypeForm mine) {
        Frame frame =
                desk.frameUnder(Section.TYPES, desk.text("conflict.heading")).under(type.name(), path(type));
        return Conflict.between(form(AppointmentTypeForm.valuesOf(type), true), mine, path(type), type.version())
                .page(frame);
    }

    AppointmentTypeForm form(Values values, boolean stored) {
        List<Option> people = practitioners.all().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
        return new AppointmentTypeForm(desk.words(), values, people, stored);
    }

    static String path(AppointmentType type) {
        return PATH + "/" + type.id();
    }

    private TypeRow row(AppointmentType type) {
        String about = desk.text(
                "types.about",
                type.duration().toMinutes(),
                desk.words().format(type.description().format()),
                desk.words().fee(type.description().fee()));
        String people = type.practitioners().stream().map(Practitioner::name).collect(Collectors.joining(", "));
        return new TypeRow(path(type), type.name(), about, people, type.offered());
    }
}

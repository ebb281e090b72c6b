package org.praxiscms.admin.appointment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.SchedulingRules;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.text.Slug;

/** An appointment type as it is edited: what visitors are told, by which rules and policies it is offered, and with whom. */
public class AppointmentTypeForm extends EntryForm {

    private final List<Option> practitioners;
    private final boolean stored;
    private final SchedulingForm scheduling;
    private final PolicyForm policy;

    /** @param stored whether it is stored already, so that its address stays */
    public AppointmentTypeForm(Words words, Values values, List<Option> practitioners, boolean stored) {
        super("type", words, values);
        this.practitioners = practitioners;
        this.stored = stored;
        this.scheduling = new SchedulingForm(words, values);
        this.policy = new PolicyForm(words, values);
    }

    /** A new one with rules that suit most practices. */
    public static Values suggested() {
        return Values.none()
                .with("format", SessionFormat.IN_PERSON.name())
                .with(SchedulingForm.suggested())
                .with(PolicyForm.suggested());
    }

    /** An appointment type as it is stored. */
    public static Values valuesOf(AppointmentType type) {
        AppointmentType.Description description = type.description();
        return Values.none()
                .with("name", description.name())
                .with("description", description.description())
                .with("format", description.format().name())
                .with("fee", description.fee() == null ? "" : description.fee().toPlainString())
                .with(SchedulingForm.valuesOf(type.rules()))
                .with(PolicyForm.valuesOf(type))
                .with(
                        "practitioners",
                        type.practitioners().stream()
                                .map(person -> person.id().toString())
                                .toList());
    }

    @Override
    public List<Group> groups() {
        List<Field> who = new ArrayList<>(policy.requestFields());
        who.add(choices("practitioners", practitioners));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("", "", false, about()));
        groups.addAll(scheduling.groups());
        groups.addAll(policy.groups());
        groups.add(new Group(text("who"), "", false, who));
        return groups;
    }

    private List<Field> about() {
        List<Field> about = new ArrayList<>();
        about.add(line("name", 120).mandatory());
        if (!stored) {
            about.add(line("slug", 80));
        }
        about.add(field("description", Kind.TEXT, 1000));
        about.add(select("format", formats()).mandatory());
        about.add(line("fee", 12));
        return about;
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (!stored && !problems.containsKey("name") && !problems.containsKey("slug") && slug().isEmpty()) {
            problems.put("slug", text("slug.wrong"));
        }
        if (!problems.containsKey("fee") && !value("fee").isEmpty() && fee().isEmpty()) {
            problems.put("fee", text("fee.wrong"));
        }
        scheduling.check(problems);
    }

    Optional<Slug> slug() {
        return value("slug").isEmpty() ? Slug.from(value("name"), "appointment") : Slug.of(value("slug"));
    }

    AppointmentType.Description description() {
        return new AppointmentType.Description(
                value("name"), value("description"), SessionFormat.valueOf(value("format")), fee().orElse(null));
    }

    SchedulingRules rules() {
        return scheduling.rules();
    }

    PolicyForm policy() {
        return policy;
    }

    List<UUID> practitioners() {
        return values().all("practitioners").stream()
                .flatMap(id -> Ids.of(id).stream())
                .toList();
    }

    private Optional<BigDecimal> fee() {
        String typed = value("fee").replace(',', '.');
        return typed.matches("[0-9]{1,7}(\\.[0-9]{1,2})?")
                ? Optional.of(new BigDecimal(typed).setScale(2))
                : Optional.empty();
    }

    private List<Option> formats() {
        return Arrays.stream(SessionFormat.values())
                .map(format -> new Option(format.name(), words().format(format)))
                .toList();
    }
}

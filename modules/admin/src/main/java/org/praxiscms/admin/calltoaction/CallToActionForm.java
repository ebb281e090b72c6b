package org.praxiscms.admin.calltoaction;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.Destination;
import org.praxiscms.core.text.PhoneNumber;

/** A call-to-action as it is edited. Each kind of destination has a field of its own; only the chosen kind's counts. */
public class CallToActionForm extends EntryForm {

    private final List<Option> types;
    private final List<Option> pages;

    /**
     * @param types appointment types by slug
     * @param pages pages by slug
     */
    public CallToActionForm(Words words, Values values, List<Option> types, List<Option> pages) {
        super("call", words, values);
        this.types = types;
        this.pages = pages;
    }

    /** A call-to-action as it is stored. */
    public static Values valuesOf(CallToAction call) {
        return Values.none()
                .with("name", call.name())
                .with("heading", call.wording().heading())
                .with("text", call.wording().text())
                .with("label", call.wording().label())
                .with("kind", call.destination().kind().name())
                .with(fieldOf(call.destination().kind()), call.destination().value());
    }

    @Override
    public List<Group> groups() {
        List<Option> kinds = Arrays.stream(Destination.Kind.values())
                .map(kind -> new Option(kind.name(), text("kind." + kind.name())))
                .toList();
        return List.of(
                Group.of("", "", line("name", 80).mandatory()),
                Group.of(
                        text("wording"),
                        "",
                        line("heading", 200).mandatory(),
                        field("text", Kind.TEXT, 600),
                        line("label", 60).mandatory()),
                Group.of(
                        text("destination"),
                        text("destination.hint"),
                        select("kind", kinds).mandatory(),
                        select("appointmentType", types),
                        select("page", pages),
                        field("telephone", Kind.TEL, PhoneNumber.LONGEST),
                        field("url", Kind.URL, 2000)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        kind().map(CallToActionForm::fieldOf)
                .filter(field -> !problems.containsKey(field) && destination().isEmpty())
                .ifPresent(field -> problems.put(field, text(field + ".wrong")));
    }

    String name() {
        return value("name");
    }

    CallToAction.Wording wording() {
        return new CallToAction.Wording(value("heading"), value("text"), value("label"));
    }

    /** Where it leads; empty when what was entered does not fit the chosen kind. */
    Optional<Destination> destination() {
        try {
            return kind().map(kind -> new Destination(kind, value(fieldOf(kind))));
        } catch (IllegalArgumentException doesNotFit) {
            return Optional.empty();
        }
    }

    /** The same without what was entered for other kinds of destination. */
    CallToActionForm decisive() {
        Values kept = values();
        for (Destination.Kind kind : Destination.Kind.values()) {
            kept = kind().filter(kind::equals).isPresent() ? kept : kept.with(fieldOf(kind), "");
        }
        return new CallToActionForm(words(), kept, types, pages);
    }

    private Optional<Destination.Kind> kind() {
        return Arrays.stream(Destination.Kind.values())
                .filter(kind -> kind.name().equals(value("kind")))
                .findFirst();
    }

    private static String fieldOf(Destination.Kind kind) {
        return switch (kind) {
            case APPOINTMENT_TYPE -> "appointmentType";
            case PAGE -> "page";
            case TELEPHONE -> "telephone";
            case URL -> "url";
        };
    }
}

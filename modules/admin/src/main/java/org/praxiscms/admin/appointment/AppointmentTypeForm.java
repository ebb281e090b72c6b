package org.praxiscms.admin.appointment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.LateCancellation;
import org.praxiscms.core.booking.signatory.Attendance;
import org.praxiscms.core.booking.signatory.WhoMayCome;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.text.Slug;

/** An appointment type as it is edited. */
public class AppointmentTypeForm extends EntryForm {

    private static final int LONGEST_NOTICE = 43_200;

    private final List<Option> practitioners;
    private final boolean stored;

    /** Units in which the notice is given. */
    private enum Unit {
        MINUTES(1),
        HOURS(60),
        DAYS(1440);

        private final int minutes;

        Unit(int minutes) {
            this.minutes = minutes;
        }

        /** The largest unit in which a number of minutes is whole. */
        static Unit of(int minutes) {
            return minutes > 0 && minutes % DAYS.minutes == 0 ? DAYS : minutes % HOURS.minutes == 0 ? HOURS : MINUTES;
        }
    }

    /** @param stored whether it is stored already, so that its address stays */
    public AppointmentTypeForm(Words words, Values values, List<Option> practitioners, boolean stored) {
        super("type", words, values);
        this.practitioners = practitioners;
        this.stored = stored;
    }

    /** A new one with rules that suit most practices. */
    public static Values suggested() {
        return Values.none()
                .with("format", SessionFormat.IN_PERSON.name())
                .with("duration", "50")
                .with("interval", "30")
                .with("bufferBefore", "0")
                .with("bufferAfter", "10")
                .with("notice", "24")
                .with("noticeUnit", Unit.HOURS.name())
                .with("window", "60")
                .with("requestHours", "48")
                .with("attendance", Attendance.ADULT.code())
                .with("guardians", "1")
                .with("cancellationHours", "24")
                .with("lateCancellation", LateCancellation.MARKED.name());
    }

    /** An appointment type as it is stored. */
    public static Values valuesOf(AppointmentType type) {
        AppointmentType.Description description = type.description();
        AppointmentType.Rules rules = type.rules();
        Unit unit = Unit.of(rules.noticeMinutes());
        return Values.none()
                .with("name", description.name())
                .with("description", description.description())
                .with("format", description.format().name())
                .with("fee", description.fee() == null ? "" : description.fee().toPlainString())
                .with("duration", "" + rules.durationMinutes())
                .with("interval", "" + rules.intervalMinutes())
                .with("bufferBefore", "" + rules.bufferBeforeMinutes())
                .with("bufferAfter", "" + rules.bufferAfterMinutes())
                .with("notice", "" + rules.noticeMinutes() / unit.minutes)
                .with("noticeUnit", unit.name())
                .with("window", "" + rules.windowDays())
                .with("maxPerDay", rules.maxPerDay() == null ? "" : "" + rules.maxPerDay())
                .with("maxPerWeek", rules.maxPerWeek() == null ? "" : "" + rules.maxPerWeek())
                .with("cancellationHours", "" + type.cancellationNotice().toHours())
                .with("lateCancellation", type.lateCancellation().name())
                .with("onRequest", rules.onRequest() ? List.of("yes") : List.of())
                .with(
                        "attendance",
                        type.attendance().kinds().stream().map(Attendance::code).toList())
                .with(
                        "requestHours",
                        type.requestPatience()
                                .map(patience -> "" + patience.toHours())
                                .orElse(""))
                .with("guardians", "" + type.attendance().guardians())
                .with(
                        "practitioners",
                        type.practitioners().stream()
                                .map(person -> person.id().toString())
                                .toList());
    }

    @Override
    public List<Group> groups() {
        List<Field> about = new ArrayList<>();
        about.add(line("name", 120).mandatory());
        if (!stored) {
            about.add(line("slug", 80));
        }
        about.add(field("description", Kind.TEXT, 1000));
        about.add(select("format", formats()).mandatory());
        about.add(line("fee", 12));
        return List.of(
                new Group("", "", false, about),
                Group.compact(
                        text("length"),
                        text("length.hint"),
                        number("duration", 5, 480).mandatory(),
                        number("interval", 5, 480).mandatory(),
                        number("bufferBefore", 0, 240).mandatory(),
                        number("bufferAfter", 0, 240).mandatory()),
                Group.compact(
                        text("ahead"),
                        "",
                        number("notice", 0, LONGEST_NOTICE).mandatory(),
                        select("noticeUnit", units()).mandatory(),
                        number("window", 1, 366).mandatory()),
                Group.compact(
                        text("limits"), text("limits.hint"), number("maxPerDay", 1, 100), number("maxPerWeek", 1, 500)),
                Group.compact(
                        text("cancelling"),
                        text("cancelling.hint"),
                        number("cancellationHours", 0, 336).mandatory(),
                        select("lateCancellation", lateCancellations()).mandatory()),
                Group.of(
                        text("attending"),
                        text("attending.hint"),
                        choices("attendance", attendances()),
                        select("guardians", guardians())),
                Group.of(
                        text("who"),
                        "",
                        toggle("onRequest"),
                        number("requestHours", 1, AppointmentType.LONGEST_REQUEST),
                        choices("practitioners", practitioners)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (!stored && !problems.containsKey("name") && !problems.containsKey("slug") && slug().isEmpty()) {
            problems.put("slug", text("slug.wrong"));
        }
        if (!problems.containsKey("fee") && !value("fee").isEmpty() && fee().isEmpty()) {
            problems.put("fee", text("fee.wrong"));
        }
        boolean countable = !problems.containsKey("notice") && !problems.containsKey("noticeUnit");
        if (countable && notice() > LONGEST_NOTICE) {
            problems.put("notice", text("notice.long"));
        }
    }

    Optional<Slug> slug() {
        return value("slug").isEmpty() ? Slug.from(value("name")) : Slug.of(value("slug"));
    }

    AppointmentType.Description description() {
        return new AppointmentType.Description(
                value("name"), value("description"), SessionFormat.valueOf(value("format")), fee().orElse(null));
    }

    AppointmentType.Rules rules() {
        return new AppointmentType.Rules(
                count("duration"),
                count("interval"),
                count("bufferBefore"),
                count("bufferAfter"),
                (int) notice(),
                count("window"),
                value("maxPerDay").isEmpty() ? null : count("maxPerDay"),
                value("maxPerWeek").isEmpty() ? null : count("maxPerWeek"),
                values().all("onRequest").contains("yes"));
    }

    /** Null for until the time comes. */
    Integer requestHours() {
        return value("requestHours").isEmpty() ? null : count("requestHours");
    }

    int cancellationHours() {
        return count("cancellationHours");
    }

    LateCancellation lateCancellation() {
        return LateCancellation.valueOf(value("lateCancellation"));
    }

    /** Who may come; adults where nothing is ticked. */
    WhoMayCome attendance() {
        Set<Attendance> kinds = values().all("attendance").stream()
                .flatMap(kind -> Attendance.of(kind).stream())
                .collect(Collectors.toSet());
        int guardians = value("guardians").isEmpty() ? 1 : count("guardians");
        return new WhoMayCome(kinds.isEmpty() ? Set.of(Attendance.ADULT) : kinds, guardians);
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

    private long notice() {
        return (long) count("notice") * Unit.valueOf(value("noticeUnit")).minutes;
    }

    private int count(String name) {
        return Integer.parseInt(value(name));
    }

    private List<Option> formats() {
        return Arrays.stream(SessionFormat.values())
                .map(format -> new Option(format.name(), words().format(format)))
                .toList();
    }

    private List<Option> lateCancellations() {
        return Arrays.stream(LateCancellation.values())
                .map(late -> new Option(late.name(), text("late." + late.name())))
                .toList();
    }

    private List<Option> attendances() {
        return Arrays.stream(Attendance.values())
                .map(kind -> new Option(kind.code(), text("attendance." + kind.code())))
                .toList();
    }

    private List<Option> guardians() {
        return List.of(new Option("1", text("guardians.1")), new Option("2", text("guardians.2")));
    }

    private List<Option> units() {
        return Arrays.stream(Unit.values())
                .map(unit -> new Option(unit.name(), text("unit." + unit.name())))
                .toList();
    }
}

package org.praxiscms.admin.appointment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.Bounds;
import org.praxiscms.core.booking.CancellationPolicy;
import org.praxiscms.core.booking.LateCancellation;
import org.praxiscms.core.booking.RequestPolicy;
import org.praxiscms.core.booking.signatory.Attendance;
import org.praxiscms.core.booking.signatory.WhoMayCome;

/** The part of an appointment type's form that says who may come, how a booking begins, and until when it is cancelled. */
class PolicyForm extends EntryForm {

    PolicyForm(Words words, Values values) {
        super("type", words, values);
    }

    /** What suits most practices. */
    static Values suggested() {
        return valuesOf(new RequestPolicy(false, 48), CancellationPolicy.usual(), WhoMayCome.adults());
    }

    static Values valuesOf(AppointmentType type) {
        return valuesOf(type.requests(), type.cancellation(), type.attendance());
    }

    private static Values valuesOf(RequestPolicy requests, CancellationPolicy cancellation, WhoMayCome attendance) {
        return Values.none()
                .with("onRequest", requests.onRequest() ? List.of("yes") : List.of())
                .with(
                        "requestHours",
                        requests.patience()
                                .map(patience -> "" + patience.toHours())
                                .orElse(""))
                .with("cancellationHours", "" + cancellation.notice().toHours())
                .with("lateCancellation", cancellation.late().name())
                .with(
                        "attendance",
                        attendance.kinds().stream().map(Attendance::code).toList())
                .with("guardians", "" + attendance.guardians());
    }

    @Override
    public List<Group> groups() {
        return List.of(
                Group.compact(
                        text("cancelling"),
                        text("cancelling.hint"),
                        number("cancellationHours", CancellationPolicy.NOTICE).mandatory(),
                        select("lateCancellation", lateCancellations()).mandatory()),
                Group.of(
                        text("attending"),
                        text("attending.hint"),
                        choices("attendance", attendances()),
                        select("guardians", guardians())));
    }

    /** What stands beside those with whom it can be booked. */
    List<Field> requestFields() {
        return List.of(toggle("onRequest"), number("requestHours", RequestPolicy.PATIENCE));
    }

    /** How a booking begins, as entered; only when there are no problems, as all that follows. */
    RequestPolicy requests() {
        return new RequestPolicy(
                values().all("onRequest").contains("yes"),
                value("requestHours").isEmpty() ? null : Integer.valueOf(value("requestHours")));
    }

    CancellationPolicy cancellation() {
        return new CancellationPolicy(
                Integer.parseInt(value("cancellationHours")), LateCancellation.valueOf(value("lateCancellation")));
    }

    /** Who may come; adults where nothing is ticked. */
    WhoMayCome attendance() {
        Set<Attendance> kinds = values().all("attendance").stream()
                .flatMap(kind -> Attendance.of(kind).stream())
                .collect(Collectors.toSet());
        int guardians = value("guardians").isEmpty() ? 1 : Integer.parseInt(value("guardians"));
        return new WhoMayCome(kinds.isEmpty() ? EnumSet.of(Attendance.ADULT) : kinds, guardians);
    }

    private Field number(String name, Bounds bounds) {
        return number(name, bounds.least(), bounds.most());
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
}

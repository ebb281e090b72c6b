package org.praxiscms.admin.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.notification.NotificationScope;
import org.praxiscms.core.practice.Practitioner;

/** Which bookings one is told of by e-mail. */
class NotificationForm extends EntryForm {

    private static final String BOOKINGS = "notifications";

    private static final String DAY_PLAN = "dayPlan";

    private final List<Practitioner> practitioners;

    /** @param practitioners the practice's, of whom one may be chosen */
    NotificationForm(Words words, Values values, List<Practitioner> practitioners) {
        super("account", words, values);
        this.practitioners = practitioners;
    }

    /** A choice as it is shown. @param practitioner id; present for {@link NotificationScope#ONE} only */
    static Values valuesOf(NotificationScope scope, Optional<UUID> practitioner, boolean dayPlan) {
        return Values.none()
                .with(BOOKINGS, practitioner.map(UUID::toString).orElse(scope.name()))
                .with(DAY_PLAN, dayPlan ? "yes" : "");
    }

    @Override
    public List<Group> groups() {
        Stream<Option> general = Stream.of(NotificationScope.ALL, NotificationScope.NONE)
                .map(scope -> new Option(scope.name(), text("notifications." + scope.name())));
        Stream<Option> single = practitioners.stream()
                .map(one -> new Option(one.id().toString(), text("notifications.ONE", one.name())));
        return List.of(Group.of(
                "",
                "",
                select(BOOKINGS, Stream.concat(general, single).toList()).mandatory(),
                toggle(DAY_PLAN)));
    }

    boolean dayPlan() {
        return value(DAY_PLAN).equals("yes");
    }

    boolean none() {
        return NotificationScope.NONE.name().equals(value(BOOKINGS));
    }

    /** The practitioner whose bookings are chosen; empty for those of all. Only when nothing is wrong. */
    Optional<UUID> practitioner() {
        return practitioners.stream()
                .map(Practitioner::id)
                .filter(id -> id.toString().equals(value(BOOKINGS)))
                .findFirst();
    }
}

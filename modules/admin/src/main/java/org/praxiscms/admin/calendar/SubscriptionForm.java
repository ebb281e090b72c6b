package org.praxiscms.admin.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.subscription.CalendarSubscription;
import org.praxiscms.core.booking.subscription.CalendarUrl;

/**
 * A subscription to a calendar kept elsewhere, as it is edited. Its address is as secret as a password: what is stored
 * is never shown, and left empty it stays.
 */
public class SubscriptionForm extends EntryForm {

    private final List<Option> people;

    private SubscriptionForm(Words words, Values values, List<Option> people) {
        super("calendar", words, values);
        this.people = people;
    }

    /** For a new one. @param people whose it may be; empty never */
    static SubscriptionForm fresh(Words words, Values values, List<Option> people) {
        return new SubscriptionForm(words, values, people);
    }

    /** For one that is there. */
    static SubscriptionForm stored(Words words, Values values) {
        return new SubscriptionForm(words, values, List.of());
    }

    @Override
    public List<Group> groups() {
        List<Field> fields = new ArrayList<>();
        if (isNew()) {
            fields.add(select("practitioner", people).mandatory());
        }
        fields.add(line("name", CalendarSubscription.LONGEST_NAME).mandatory());
        Field url = field("url", Kind.URL, CalendarUrl.LONGEST);
        fields.add(isNew() ? url.mandatory() : url.hinting(text("url.stays")));
        return List.of(Group.of("", "", fields.toArray(Field[]::new)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (!value("url").isEmpty() && !problems.containsKey("url")) {
            CalendarUrl.problem(value("url")).ifPresent(problem -> problems.put("url", text("url." + problem)));
        }
    }

    String practitioner() {
        return value("practitioner");
    }

    String name() {
        return value("name");
    }

    /** Where it is fetched; empty when none was entered, or what was entered is none. */
    Optional<CalendarUrl> url() {
        return CalendarUrl.of(value("url"));
    }

    private boolean isNew() {
        return !people.isEmpty();
    }
}

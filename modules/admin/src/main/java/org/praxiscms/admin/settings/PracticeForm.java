package org.praxiscms.admin.settings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.calltoaction.Destination;
import org.praxiscms.core.practice.Address;
import org.praxiscms.core.practice.Home;
import org.praxiscms.core.practice.HomeSection;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.PhoneNumber;

/** The practice's settings as they are edited. */
public class PracticeForm extends EntryForm {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<String> themes;

    /** @param themes names of the installed themes */
    public PracticeForm(Words words, Values values, List<String> themes) {
        super("settings", words, values);
        this.themes = themes;
    }

    /** The settings as they are stored. */
    public static Values valuesOf(Practice practice) {
        Practice.Identity identity = practice.identity();
        Address address = practice.address();
        Values values = Values.none()
                .with("name", identity.name())
                .with("tagline", identity.tagline())
                .with("homeHeading", practice.home().heading())
                .with("homeLead", practice.home().lead())
                .with("email", EmailAddress.shown(address.email()))
                .with("phone", address.phone())
                .with("street", address.street())
                .with("postalCode", address.postalCode())
                .with("city", address.city())
                .with("country", address.country())
                .with("directions", address.directions())
                .with("emergencyNote", practice.safety().emergencyNote())
                .with("exitUrl", practice.safety().exitUrl())
                .with("theme", identity.theme())
                .with("locale", identity.locale().toLanguageTag())
                .with("timeZone", identity.timeZone().getId());
        return CrisisRows.valuesOf(practice.safety().crisisLines(), values);
    }

    @Override
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>(List.of(
                Group.of(
                        text("identity"),
                        "",
                        line("name", 120).mandatory(),
                        line("tagline", 200),
                        line("homeHeading", 200).mandatory(),
                        field("homeLead", Kind.TEXT, 1000)),
                Group.of(
                        text("appearance"),
                        "",
                        select("theme", PracticeOptions.named(themes)).mandatory()),
                Group.compact(
                        text("place"),
                        "",
                        select("locale", PracticeOptions.locales(value("locale"), words().locale()))
                                .mandatory(),
                        select("timeZone", PracticeOptions.zones()).mandatory()),
                Group.compact(
                        text("contact"),
                        "",
                        field("email", Kind.EMAIL, EmailAddress.LONGEST).mandatory(),
                        field("phone", Kind.TEL, PhoneNumber.LONGEST),
                        line("street", 120),
                        line("postalCode", 12),
                        line("city", 80),
                        line("country", 2).mandatory()),
                Group.of("", "", field("directions", Kind.TEXT, 1000)),
                Group.of(
                        text("safety"),
                        text("safety.hint"),
                        field("emergencyNote", Kind.TEXT, 1000).mandatory(),
                        field("exitUrl", Kind.URL, 500).mandatory())));
        for (int row = 0; row < rows(); row++) {
            groups.add(crisisLine(row));
        }
        return groups;
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (!problems.containsKey("email") && EmailAddress.of(value("email")).isEmpty()) {
            problems.put("email", text("email.wrong"));
        }
        if (!value("phone").isEmpty() && PhoneNumber.of(value("phone")).isEmpty()) {
            problems.putIfAbsent("phone", text("phone.wrong"));
        }
        if (!COUNTRIES.contains(value("country"))) {
            problems.putIfAbsent("country", text("country.wrong"));
        }
        if (!isHttps(value("exitUrl"))) {
            problems.putIfAbsent("exitUrl", text("exitUrl.wrong"));
        }
        if (CrisisRows.count(values()) > CrisisRows.MOST) {
            problems.put(WHOLE, text("crisis.many", CrisisRows.MOST));
        }
        for (int row = 0; row < rows(); row++) {
            if (CrisisRows.filled(values(), row)) {
                checkCrisisLine(row, problems);
            }
        }
    }

    /** Who the practice is; its currency stays. Only when nothing is wrong. */
    Practice.Identity identity(Currency currency) {
        return new Practice.Identity(
                value("name"),
                value("tagline"),
                Locale.forLanguageTag(value("locale")),
                ZoneId.of(value("timeZone")),
                currency,
                value("theme"));
    }

    /** How to reach it; only when nothing is wrong. */
    Address address() {
        return new Address(
                EmailAddress.of(value("email")).orElseThrow().value(),
                value("phone").isEmpty()
                        ? ""
                        : PhoneNumber.of(value("phone")).orElseThrow().value(),
                value("street"),
                value("postalCode"),
                value("city"),
                value("country"),
                value("directions"));
    }

    Practice.Safety safety() {
        return new Practice.Safety(value("emergencyNote"), value("exitUrl"), CrisisRows.lines(values()));
    }

    Home home(List<HomeSection> sections) {
        return new Home(value("homeHeading"), value("homeLead"), sections);
    }

    private int rows() {
        int rows = CrisisRows.count(values());
        boolean full = rows == 0 || CrisisRows.filled(values(), rows - 1);
        return Math.min(full ? rows + 1 : rows, CrisisRows.MOST);
    }

    private Group crisisLine(int row) {
        List<Field> fields = CrisisRows.FIELDS.entrySet().stream()
                .map(field -> inRow(field.getKey(), row, Kind.LINE, field.getValue(), text(field.getKey())))
                .toList();
        boolean filled = CrisisRows.filled(values(), row);
        String heading = filled ? text("crisis", row + 1) : text("crisis.more");
        return new Group(heading, filled ? "" : text("crisis.hint"), true, fields);
    }

    private void checkCrisisLine(int row, Map<String, String> problems) {
        for (String name : List.of("crisisName", "crisisNumber", "crisisSource")) {
            if (values().at(name, row).isEmpty()) {
                problems.putIfAbsent(name + "-" + row, text("crisis.missing", text(name)));
            }
        }
        if (!CrisisRows.address(values(), row).matches("(tel|sms):\\+?[0-9][0-9-]{1,24}")) {
            boolean entered = !values().at("crisisAddress", row).isEmpty();
            problems.putIfAbsent((entered ? "crisisAddress-" : "crisisNumber-") + row, text("crisisAddress.wrong"));
        }
        if (!CrisisRows.isMonth(values().at("crisisChecked", row))) {
            problems.putIfAbsent("crisisChecked-" + row, text("crisisChecked.wrong"));
        }
    }

    private static boolean isHttps(String text) {
        try {
            return Optional.of(new Destination(Destination.Kind.URL, text)).isPresent();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

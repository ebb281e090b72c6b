package org.praxiscms.site;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.booking.waiting.PartOfDay;
import org.praxiscms.core.booking.waiting.WantedTimes;
import org.praxiscms.core.booking.waiting.WishRequest;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.Slug;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.SafeUrl;

/** What a visitor sends to join the waiting list: checked field by field, kept and shown again when something is wrong. */
public class WishForm {

    @FormParam("practitioner")
    private String practitioner;

    @FormParam("days")
    private List<String> days;

    @FormParam("parts")
    private List<String> parts;

    @FormParam("until")
    private String until;

    @FormParam("name")
    private String name;

    @FormParam("email")
    private String email;

    @FormParam("consent")
    private String consent;

    @FormParam("website")
    private String website; // people do not see this field; programs fill it in

    /** An empty form. @param chosen with whom; empty for anybody */
    static WishForm empty(Optional<Slug> chosen) {
        WishForm form = new WishForm();
        form.practitioner = chosen.map(Slug::value).orElse("");
        return form;
    }

    /** Whether a program filled in what people do not see. */
    boolean trapped() {
        return !text(website).isEmpty();
    }

    /** What is wrong, by field, in full sentences; empty when all is well. @param today on the practice's clock */
    Map<String, String> problems(Words words, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (values(DayOfWeek.class, days).isEmpty()) {
            problems.put("days", words.text("wish.days.wrong"));
        }
        if (values(PartOfDay.class, parts).isEmpty()) {
            problems.put("parts", words.text("wish.parts.wrong"));
        }
        if (lastDate(today).filter(last -> WishRequest.allows(last, today)).isEmpty()) {
            String example = today.plusDays(WishRequest.MOST_DAYS / 2).toString();
            problems.put("until", words.text("wish.until.wrong", WishRequest.MOST_DAYS, example));
        }
        if (text(name).isEmpty()) {
            problems.put("name", words.text("form.name.missing"));
        } else if (!Client.isName(text(name))) {
            problems.put("name", words.text("form.name.long", Client.LONGEST_NAME));
        }
        if (text(email).isEmpty()) {
            problems.put("email", words.text("form.email.missing"));
        } else if (EmailAddress.of(email).isEmpty()) {
            problems.put("email", words.text("form.email.wrong"));
        }
        if (!"yes".equals(consent)) {
            problems.put("consent", words.text("wish.consent.missing"));
        }
        return problems;
    }

    /**
     * The wish; only when nothing is wrong.
     *
     * @throws Choice.MalformedChoice when the practitioner cannot be one
     */
    WishRequest request(Slug type, LocalDate today) {
        WantedTimes wanted = new WantedTimes(
                values(DayOfWeek.class, days).orElseThrow(),
                values(PartOfDay.class, parts).orElseThrow(),
                lastDate(today).orElseThrow());
        return new WishRequest(
                type,
                Choice.of(practitioner, null, null, null).practitioner(),
                wanted,
                new Client(text(name), EmailAddress.of(email).orElseThrow(), null));
    }

    /** The form as the visitor sees it, with what has been entered. @param problems see {@link #problems} */
    Form shown(AppointmentType type, Map<String, String> problems, Words words) {
        List<Form.Field> fields = new ArrayList<>();
        if (type.practitioners().size() > 1) {
            List<Form.Option> people = new ArrayList<>();
            people.add(new Form.Option("", words.text("times.anybody")));
            type.practitioners()
                    .forEach(one -> people.add(new Form.Option(one.slug().value(), one.name())));
            fields.add(field(
                    "practitioner", "select", "wish.practitioner", "", text(practitioner), people, problems, words));
        }
        List<Form.Option> week = Arrays.stream(DayOfWeek.values())
                .map(day -> new Form.Option(code(day), words.weekday(day, TextStyle.FULL_STANDALONE)))
                .toList();
        List<Form.Option> day = Arrays.stream(PartOfDay.values())
                .map(part -> new Form.Option(part.code(), words.text("wish.part." + part.code())))
                .toList();
        String daysHint = words.text("wish.days.hint");
        String untilHint = words.text("wish.until.hint", WishRequest.MOST_DAYS);
        fields.add(field("days", "checkboxes", "wish.days", daysHint, joined(days), week, problems, words));
        fields.add(field(
                "parts",
                "checkboxes",
                "wish.parts",
                words.text("wish.parts.hint"),
                joined(parts),
                day,
                problems,
                words));
        fields.add(field("until", "date", "wish.until", untilHint, text(until), List.of(), problems, words));
        fields.add(required("name", "text", text(name), problems, words));
        fields.add(required("email", "email", EmailAddress.shown(text(email)), problems, words));
        fields.add(new Form.Field(
                "consent",
                "checkbox",
                words.text("wish.consent"),
                "",
                "yes".equals(consent) ? "yes" : "",
                true,
                "",
                problems.getOrDefault("consent", "")));
        fields.add(new Form.Field("website", "trap", words.text("details.trap"), "", "", false, "", ""));
        return new Form(new SafeUrl("/book/" + type.slug() + "/wish"), Map.of(), fields, words.text("wish.submit"));
    }

    private static Form.Field field(
            String name,
            String kind,
            String label,
            String hint,
            String value,
            List<Form.Option> options,
            Map<String, String> problems,
            Words words) {
        return new Form.Field(
                name, kind, words.text(label), hint, value, false, "", problems.getOrDefault(name, ""), options);
    }

    private static Form.Field required(
            String name, String kind, String value, Map<String, String> problems, Words words) {
        return new Form.Field(
                name,
                kind,
                words.text("details." + name),
                name.equals("name") ? words.text("details.name.hint") : words.text("wish.email.hint"),
                value,
                true,
                name,
                problems.getOrDefault(name, ""));
    }

    /** The last day; the longest there is when none is named; empty when it is no date. */
    private Optional<LocalDate> lastDate(LocalDate today) {
        try {
            return Optional.of(
                    text(until).isEmpty() ? today.plusDays(WishRequest.MOST_DAYS) : LocalDate.parse(text(until)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The values that are named; none when none is; empty when one is unknown. */
    private static <E extends Enum<E>> Optional<Set<E>> values(Class<E> kind, List<String> names) {
        Set<E> values = new TreeSet<>();
        for (String asked : names == null ? List.<String>of() : names) {
            Optional<E> found = Arrays.stream(kind.getEnumConstants())
                    .filter(value -> code(value).equals(asked))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            values.add(found.get());
        }
        return Optional.of(values);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String joined(List<String> names) {
        return names == null ? "" : String.join("\n", names);
    }

    private static String text(String parameter) {
        return parameter == null ? "" : parameter.strip();
    }
}

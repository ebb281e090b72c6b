package org.praxiscms.site;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.Particulars;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.PhoneNumber;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.SafeUrl;

/** What a visitor sends to book: checked field by field, kept and shown again when something is wrong. */
public class BookingForm {

    /** The field of the one sentence to agree to. */
    static final String SENTENCE = "consent";

    /** The name of what is wrong with no field alone. */
    static final String AS_A_WHOLE = "form";

    @FormParam("start")
    private String start;

    @FormParam("practitioner")
    private String practitioner;

    @FormParam("tz")
    private String zone;

    @FormParam("origin")
    private String origin;

    @FormParam("hold")
    private String hold;

    @FormParam("name")
    private String name;

    @FormParam("email")
    private String email;

    @FormParam("phone")
    private String phone;

    @FormParam(FormatChoice.FIELD)
    private String format;

    @FormParam(SENTENCE)
    private String consent;

    @FormParam("website")
    private String website; // people do not see this field; programs fill it in

    @FormParam("shown")
    private String shown; // see FormAge

    @FormParam("confirmation")
    private String confirmation; // see BookingProof

    private ParticularsForm particulars = ParticularsForm.empty();

    /** The same form with all that was sent, for the fields whose names the practice decides. */
    BookingForm with(MultivaluedMap<String, String> sent) {
        particulars = new ParticularsForm(sent);
        return this;
    }

    /** What else was entered. */
    Particulars particulars(Words words) {
        return particulars.particulars(sentence(words), new FormatChoice(text(format)));
    }

    /** What was entered in a field whose name the practice's settings decide; empty for nothing. */
    String entered(String field) {
        return particulars.one(field);
    }

    /** The e-mail address as it was entered. */
    String email() {
        return text(email);
    }

    /** The telephone number as it was entered; empty for none. */
    String phone() {
        return text(phone);
    }

    /** The sentence agreed to where the practice has no consents of its own; empty when it was not. */
    Optional<String> sentence(Words words) {
        return "yes".equals(consent) ? Optional.of(words.text("details.consent")) : Optional.empty();
    }

    /** The choice that travels along. */
    Choice choice() {
        return Choice.of(practitioner, null, zone, origin);
    }

    /** The secret of the hold that keeps the time; empty for none and for what cannot be one. */
    Optional<Secret> hold() {
        return secret(hold);
    }

    /** The same form with a hold that came in the address. */
    BookingForm holding(String token) {
        hold = token;
        return this;
    }

    static Optional<Secret> secret(String token) {
        return Optional.of(text(token))
                .filter(shown -> shown.matches("[A-Za-z0-9_-]{43}"))
                .map(Secret::new);
    }

    /** @throws Choice.MalformedChoice when it is no instant */
    Instant start() {
        try {
            return WrittenTime.instant(text(start));
        } catch (DateTimeException e) {
            throw new Choice.MalformedChoice();
        }
    }

    /** When it was shown, sealed; empty for not known. See {@link FormAge}. */
    String stamp() {
        return text(shown);
    }

    /** What it is confirmed with, while more is booked than usual; empty for nothing. See {@link BookingProof}. */
    String confirmation() {
        return text(confirmation);
    }

    /** The same form to be confirmed. */
    BookingForm toConfirm(String with) {
        confirmation = with;
        return this;
    }

    /** The idempotency key: the same page sent twice books once. Empty when the page's stamp was left out. */
    Optional<String> key() {
        return Optional.of(stamp()).filter(stamp -> !stamp.isEmpty()).map("form "::concat);
    }

    /** The same form with a stamp to carry along. */
    BookingForm stamped(String stamp) {
        shown = stamp;
        return this;
    }

    /** Whether a program filled in what people do not see. */
    boolean trapped() {
        return !text(website).isEmpty();
    }

    /** What is wrong, by field, in full sentences; empty when all is well. */
    Map<String, String> problems(Words words) {
        Map<String, String> problems = new LinkedHashMap<>();
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
        if (!text(phone).isEmpty() && PhoneNumber.of(phone).isEmpty()) {
            problems.put("phone", words.text("form.phone.wrong"));
        }
        return problems;
    }

    /** The client; only when nothing is wrong. */
    Client client() {
        return new Client(
                text(name), EmailAddress.of(email).orElseThrow(), text(phone).isEmpty() ? null : text(phone));
    }

    /**
     * The form as the visitor sees it, with what has been entered.
     *
     * @param action where it is posted
     * @param problems see {@link #problems}
     * @param asked fields for what the practice asks
     * @param consents fields for what is to be agreed to
     * @param carried further values that travel along
     * @param times other times to choose from, when the chosen one is gone; empty to keep the chosen one
     * @param changes until when it can be moved and cancelled, in full sentences
     * @param type what is booked
     */
    Form shown(
            String action,
            Choice choice,
            Instant chosen,
            Map<String, String> problems,
            List<Form.Field> asked,
            List<Form.Field> consents,
            Map<String, String> carried,
            List<Form.Option> times,
            String changes,
            AppointmentType type,
            Words words) {
        Map<String, String> hidden = new LinkedHashMap<>(carried);
        hidden.putAll(choice.kept());
        hidden.put("shown", stamp());
        if (!confirmation().isEmpty()) {
            hidden.put("confirmation", confirmation());
        }
        hold().ifPresent(token -> hidden.put("hold", token.value()));
        List<Form.Field> fields = new ArrayList<>();
        if (problems.containsKey(AS_A_WHOLE)) {
            fields.add(new Form.Field(AS_A_WHOLE, "alert", "", "", "", true, "", problems.get(AS_A_WHOLE)));
        }
        if (times.isEmpty()) {
            hidden.put("start", chosen.toString());
        } else {
            fields.add(new Form.Field(
                    "start", "select", words.text("details.time"), "", "", true, "", words.text("times.taken"), times));
        }
        fields.add(field("name", "text", text(name), true, "name", problems, words));
        fields.add(field("email", "email", EmailAddress.shown(text(email)), true, "email", problems, words));
        fields.addAll(formats(type, text(format), problems.getOrDefault(FormatChoice.FIELD, ""), words));
        boolean called = type.description().format() == SessionFormat.PHONE;
        fields.add(new Form.Field(
                "phone",
                "tel",
                words.text("details.phone"),
                words.text(called ? "details.phone.called" : "details.phone.hint"),
                text(phone),
                called,
                "tel",
                problems.getOrDefault("phone", "")));
        fields.addAll(asked);
        fields.addAll(consents);
        fields.add(new Form.Field("changes", "note", changes, "", "", true, "", ""));
        fields.add(new Form.Field("website", "trap", words.text("details.trap"), "", "", false, "", ""));
        return new Form(
                new SafeUrl(action),
                hidden,
                fields,
                words.text(type.onRequest() ? "details.request" : "details.submit"));
    }

    /**
     * The field for how to meet.
     *
     * @param chosen code of the format chosen; empty for none
     * @param problem what is wrong with it; empty for nothing
     * @return empty where there is no choice
     */
    static List<Form.Field> formats(AppointmentType type, String chosen, String problem, Words words) {
        List<SessionFormat> choices = type.description().format().choices();
        if (choices.size() == 1) {
            return List.of();
        }
        return List.of(new Form.Field(
                FormatChoice.FIELD,
                "radios",
                words.text("details.format"),
                "",
                chosen,
                true,
                "",
                problem,
                choices.stream()
                        .map(one -> new Form.Option(one.code(), words.text("details.format." + one.code())))
                        .toList()));
    }

    private static Form.Field field(
            String name,
            String kind,
            String value,
            boolean required,
            String autocomplete,
            Map<String, String> problems,
            Words words) {
        return new Form.Field(
                name,
                kind,
                words.text("details." + name),
                words.text("details." + name + ".hint"),
                value,
                required,
                autocomplete,
                problems.getOrDefault(name, ""));
    }

    private static String text(String parameter) {
        return parameter == null ? "" : parameter.strip();
    }
}

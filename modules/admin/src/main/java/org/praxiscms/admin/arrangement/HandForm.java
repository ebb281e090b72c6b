package org.praxiscms.admin.arrangement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.contact.ContactSheet;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.PhoneNumber;

/** A booking as the practice makes it: what, with whom, when, for whom, and how they may be told. */
class HandForm extends EntryForm {

    static final String TYPE = "type";
    static final String PRACTITIONER = "practitioner";
    static final List<String> NAMES =
            List.of(TYPE, PRACTITIONER, ClockedTime.DATE, ClockedTime.TIME, ClockedTime.AGAIN, ClockedTime.START);

    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String FORMAT = "format";
    private static final String PHONE = "phone";
    private static final String TELL = "tell";
    private static final String ALL_THE_SAME = "allTheSame";

    private final List<Option> types;
    private final List<Option> people;
    private final boolean asksAgain;

    /** @param asksAgain whether the time wants a word of the practice's that it is meant all the same */
    HandForm(Words words, Values values, List<Option> types, List<Option> people, boolean asksAgain) {
        super("hand", words, values);
        this.types = types;
        this.people = people;
        this.asksAgain = asksAgain;
    }

    /** The same, asking whether the time is meant all the same. */
    HandForm askingAgain() {
        return new HandForm(words(), values(), types, people, true);
    }

    /** The same with other texts. */
    HandForm with(Values others) {
        return new HandForm(words(), others, types, people, asksAgain);
    }

    @Override
    public List<Group> groups() {
        boolean listed = !value(ClockedTime.START).isEmpty();
        Field date = listed ? date(ClockedTime.DATE) : date(ClockedTime.DATE).mandatory();
        Field time = listed ? time(ClockedTime.TIME) : time(ClockedTime.TIME).mandatory();
        return List.of(
                Group.compact(
                        text("what"),
                        "",
                        select(TYPE, types).mandatory(),
                        select(PRACTITIONER, people).mandatory(),
                        select(FORMAT, formats())),
                asksAgain
                        ? Group.compact(text("when"), "", date, time, toggle(ALL_THE_SAME))
                        : Group.compact(text("when"), "", date, time),
                Group.of(
                        text("client"),
                        "",
                        line(NAME, Client.LONGEST_NAME).mandatory(),
                        field(EMAIL, Kind.EMAIL, EmailAddress.LONGEST),
                        field(PHONE, Kind.TEL, PhoneNumber.LONGEST),
                        select(TELL, tellings())));
    }

    private List<Option> formats() {
        return List.of(
                new Option(FormatChoice.LATER, text("format.later")),
                new Option(SessionFormat.IN_PERSON.code(), words().format(SessionFormat.IN_PERSON)),
                new Option(SessionFormat.VIDEO.code(), words().format(SessionFormat.VIDEO)));
    }

    private List<Option> tellings() {
        return List.of(
                new Option("discreet", text("tell.discreet")),
                new Option("named", text("tell.named")),
                new Option("none", text("tell.none")));
    }

    @Override
    protected void check(Map<String, String> problems) {
        ClockedTime.check(values(), words(), problems);
        if (!value(EMAIL).isEmpty() && EmailAddress.of(value(EMAIL)).isEmpty()) {
            problems.putIfAbsent(EMAIL, text("email.malformed"));
        }
        if (!value(PHONE).isEmpty() && PhoneNumber.of(value(PHONE)).isEmpty()) {
            problems.putIfAbsent(PHONE, text("phone.malformed"));
        }
    }

    /** What does not go with an appointment type's format, by field; empty when all does. */
    Map<String, String> problemsWith(SessionFormat offered) {
        Map<String, String> problems = new TreeMap<>();
        if (format().flaw(offered).isPresent()) {
            problems.put(FORMAT, text("format.notOffered", words().format(offered)));
        }
        if (offered == SessionFormat.PHONE && value(PHONE).isEmpty()) {
            problems.put(PHONE, text("phone.missing"));
        }
        return problems;
    }

    /** How the client is met; later, or the only way, where nothing was chosen. */
    FormatChoice format() {
        return value(FORMAT).isEmpty() ? new FormatChoice(FormatChoice.LATER) : new FormatChoice(value(FORMAT));
    }

    /** When; only when nothing is wrong. */
    Instant start() {
        return ClockedTime.of(values(), words()).orElseThrow();
    }

    String type() {
        return value(TYPE);
    }

    String practitioner() {
        return value(PRACTITIONER);
    }

    boolean allTheSame() {
        return value(ALL_THE_SAME).equals("yes");
    }

    /** Who is coming; only when nothing is wrong. */
    Client client() {
        String phone = value(PHONE).isEmpty() ? null : value(PHONE);
        return value(EMAIL).isEmpty()
                ? Client.withoutEmail(value(NAME), phone)
                : new Client(value(NAME), EmailAddress.of(value(EMAIL)).orElseThrow(), phone);
    }

    /** How they may be told. What they did not say about other ways stays unsaid. */
    ContactSheet contact() {
        if (value(EMAIL).isEmpty()) {
            return ContactSheet.empty();
        }
        Map<String, String> said = new TreeMap<>();
        said.put("mail", value(TELL).equals("none") ? "no" : "yes");
        said.put("named", value(TELL).equals("named") ? "yes" : "no");
        return new ContactSheet(said);
    }
}

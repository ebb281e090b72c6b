package org.praxiscms.admin.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.consent.Consents;
import org.praxiscms.core.booking.consent.GivenConsent;
import org.praxiscms.core.booking.contact.ContactPreferences;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.booking.intake.Answers;

/** What a client handed in with a booking, for the booking's page: the only place that shows it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingParticulars {

    private final Answers answers;
    private final Consents consents;
    private final Contacts contacts;
    private final Desk desk;

    @Inject
    public BookingParticulars(Answers answers, Consents consents, Contacts contacts, Desk desk) {
        this.answers = answers;
        this.consents = consents;
        this.contacts = contacts;
        this.desk = desk;
    }

    protected BookingParticulars() {
        this(null, null, null, null);
    }

    /** A question in the words of that day, and what was answered. */
    public record Answered(String question, String answer) {}

    /** All of it. */
    public record Shown(List<Answered> answers, List<Agreed> consents, Reach reach) {}

    /**
     * How the client may be reached.
     *
     * @param stated whether the client said so; else it is what is safe with anybody
     * @param never what must not be done, the most dangerous first
     * @param allowed what may be done
     * @param hours when; empty for at any time
     * @param safeWord what the caller says first; empty for none
     */
    public record Reach(
            boolean stated,
            List<String> never,
            List<String> allowed,
            String hours,
            String safeWord,
            boolean mail,
            boolean call) {}

    /**
     * What somebody was asked to agree to.
     *
     * @param about which version, in which language, when, and the beginning of its hash
     */
    public record Agreed(String name, boolean given, String about) {}

    /** What was handed in with a booking. */
    public Shown of(Booking booking) {
        return new Shown(
                answers.of(booking.id()).stream()
                        .map(answer -> new Answered(answer.question(), answer.answer()))
                        .toList(),
                consents.of(booking.id()).stream().map(this::agreed).toList(),
                reach(contacts.of(booking.id())));
    }

    private Reach reach(ContactPreferences contact) {
        Map<String, Boolean> channels = new LinkedHashMap<>();
        channels.put("voicemail", contact.voicemail());
        channels.put("call", contact.call());
        channels.put("text", contact.text());
        channels.put("mail", contact.mail());
        List<String> never = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        channels.forEach((channel, may) ->
                (may ? allowed : never).add(desk.text((may ? "reach.may." : "reach.never.") + channel)));
        String hours = contact.hours()
                .map(safe -> desk.text(
                        "reach.hours", safe.from().toString(), safe.until().toString()))
                .orElse("");
        boolean stated = !contact.equals(ContactPreferences.unstated());
        return new Reach(stated, never, allowed, hours, contact.safeWord(), contact.mail(), contact.call());
    }

    private Agreed agreed(GivenConsent consent) {
        String about = desk.text(
                "booking.consent",
                consent.number(),
                consent.language(),
                desk.words().dayAndTime(consent.recordedAt()),
                HexFormat.of().formatHex(consent.hash()));
        return new Agreed(consent.name(), consent.given(), about);
    }
}

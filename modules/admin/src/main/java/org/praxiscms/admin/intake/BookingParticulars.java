package org.praxiscms.admin.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.consent.Consents;
import org.praxiscms.core.booking.consent.GivenConsent;
import org.praxiscms.core.booking.contact.ContactPreferences;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.booking.intake.Answers;
import org.praxiscms.core.booking.signatory.Signatories;
import org.praxiscms.core.booking.signatory.Signatory;
import org.praxiscms.core.booking.signatory.StatedAttendance;

/** What a client handed in with a booking, for the booking's page: the only place that shows it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingParticulars {

    private final Answers answers;
    private final Consents consents;
    private final Contacts contacts;
    private final Signatories signatories;
    private final Desk desk;

    @Inject
    public BookingParticulars(
            Answers answers, Consents consents, Contacts contacts, Signatories signatories, Desk desk) {
        this.answers = answers;
        this.consents = consents;
        this.contacts = contacts;
        this.signatories = signatories;
        this.desk = desk;
    }

    protected BookingParticulars() {
        this(null, null, null, null, null);
    }

    /** A question in the words of that day, and what was answered. */
    public record Answered(String question, String answer) {}

    /** All of it. */
    public record Shown(List<Answered> answers, List<Agreed> consents, Reach reach, Attending attending) {}

    /**
     * Who comes, and who has to agree.
     *
     * @param who in words; empty where one adult comes alone
     * @param minor the minor's name; empty where none comes
     */
    public record Attending(String who, String minor, List<Signed> signatories) {}

    /** Somebody who has to agree, and what they have answered. */
    public record Signed(String name, String answer) {}

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
     * @param about whose it is where another than the client has to agree, which version, in which language, when, and the beginning of its hash
     */
    public record Agreed(String name, boolean given, String about) {}

    /** What was handed in with a booking. */
    public Shown of(Booking booking) {
        Map<UUID, String> names =
                signatories.of(booking.id()).stream().collect(Collectors.toMap(Signatory::id, Signatory::name));
        return new Shown(
                answers.of(booking.id()).stream()
                        .map(answer -> new Answered(answer.question(), answer.answer()))
                        .toList(),
                consents.of(booking.id()).stream()
                        .map(consent -> agreed(consent, names))
                        .toList(),
                reach(contacts.of(booking.id()), booking.client().email().isPresent()),
                attending(booking));
    }

    private Attending attending(Booking booking) {
        Optional<StatedAttendance> attendance = signatories.attendance(booking.id());
        return new Attending(
                attendance
                        .map(stated ->
                                desk.text("booking.attendance." + stated.kind().code()))
                        .orElse(""),
                attendance.flatMap(StatedAttendance::minor).orElse(""),
                signatories.of(booking.id()).stream()
                        .map(one -> new Signed(one.name(), answer(one)))
                        .toList());
    }

    private String answer(Signatory signatory) {
        String when =
                signatory.answeredAt().map(at -> desk.words().dayAndTime(at)).orElse("");
        return desk.text("booking.signatory." + signatory.state(), when);
    }

    private Reach reach(ContactPreferences contact, boolean address) {
        Map<String, Boolean> channels = new LinkedHashMap<>();
        channels.put("voicemail", contact.voicemail());
        channels.put("call", contact.call());
        channels.put("text", contact.text());
        if (address) {
            channels.put("mail", contact.mail());
        }
        List<String> never = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        channels.forEach((channel, may) ->
                (may ? allowed : never).add(desk.text((may ? "reach.may." : "reach.never.") + channel)));
        String hours = contact.hours()
                .map(safe -> desk.text(
                        "reach.hours", safe.from().toString(), safe.until().toString()))
                .orElse("");
        boolean stated = !contact.equals(ContactPreferences.unstated());
        return new Reach(stated, never, allowed, hours, contact.safeWord(), address && contact.mail(), contact.call());
    }

    private Agreed agreed(GivenConsent consent, Map<UUID, String> signatories) {
        String whose = consent.signatory() == null ? "" : signatories.get(consent.signatory()) + " · ";
        String about = desk.text(
                "booking.consent",
                consent.number(),
                consent.language(),
                desk.words().dayAndTime(consent.recordedAt()),
                HexFormat.of().formatHex(consent.hash()));
        return new Agreed(consent.name(), consent.given(), whose + about);
    }
}

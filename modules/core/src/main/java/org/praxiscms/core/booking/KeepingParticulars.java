package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.praxiscms.core.booking.consent.Consents;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.booking.intake.Answers;
import org.praxiscms.core.booking.intake.Flaw;
import org.praxiscms.core.booking.intake.Questions;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.practice.SessionFormat;

/** What a client handed in is checked against what is asked that moment, and stored with the booking. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepingParticulars {

    /** Field of the client's telephone number in flaws. */
    public static final String PHONE = "client.phone";

    private final Questions questions;
    private final Answers answers;
    private final Consents consents;
    private final Contacts contacts;
    private final Practices practices;

    @Inject
    public KeepingParticulars(
            Questions questions, Answers answers, Consents consents, Contacts contacts, Practices practices) {
        this.questions = questions;
        this.answers = answers;
        this.consents = consents;
        this.contacts = contacts;
        this.practices = practices;
    }

    protected KeepingParticulars() {
        this(null, null, null, null, null);
    }

    /**
     * What is wrong; empty when all of it can be taken.
     *
     * @param booker email address of the client, as it was sent
     * @param phone their telephone number; empty for none, which is wrong where the practice calls them
     */
    public List<Flaw> flaws(AppointmentType type, String booker, String phone, Particulars particulars) {
        SessionFormat offered = type.description().format();
        List<Flaw> flaws = new ArrayList<>();
        if (phone.isBlank() && particulars.format().of(offered) == SessionFormat.PHONE) {
            flaws.add(new Flaw(PHONE, Flaw.Reason.MISSING));
        }
        particulars.format().flaw(offered).ifPresent(flaws::add);
        flaws.addAll(particulars.attendance().flaws(type.attendance(), booker));
        flaws.addAll(particulars.answers().flaws(questions.asked(type.id())));
        flaws.addAll(particulars.contact().flaws());
        flaws.addAll(particulars.consents().flaws(consents.asked()));
        return flaws;
    }

    /** @throws ParticularsRefused when something cannot be taken */
    void require(AppointmentType type, Client client, Particulars particulars) {
        List<Flaw> flaws =
                flaws(type, client.email().orElseThrow().value(), client.phone().orElse(""), particulars);
        if (!flaws.isEmpty()) {
            throw new ParticularsRefused(flaws);
        }
    }

    /** Stores them; all of it is known to be right. */
    void keep(Booking booking, Particulars particulars) {
        contacts.keep(booking.id(), particulars.contact());
        answers.keep(booking.id(), questions.asked(booking.type().id()), particulars.answers());
        consents.keep(
                booking.id(),
                particulars.consents(),
                practices.current().locale().toLanguageTag());
    }
}

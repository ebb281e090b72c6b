package org.praxiscms.core.booking;

import org.praxiscms.core.booking.consent.ConsentSheet;
import org.praxiscms.core.booking.contact.ContactSheet;
import org.praxiscms.core.booking.intake.AnswerSheet;
import org.praxiscms.core.booking.signatory.AttendanceSheet;

/**
 * What a client hands in beyond who they are and when they come.
 *
 * @param answers to what the practice asks
 * @param consents to what the practice asks them to agree to
 * @param contact how they may be reached
 * @param attendance who comes, and who has to agree
 * @param format in person or by video, where there is a choice
 */
public record Particulars(
        AnswerSheet answers,
        ConsentSheet consents,
        ContactSheet contact,
        AttendanceSheet attendance,
        FormatChoice format) {

    /** Nothing but the format. */
    public static Particulars of(FormatChoice format) {
        return new Particulars(
                AnswerSheet.empty(), ConsentSheet.empty(), ContactSheet.empty(), AttendanceSheet.empty(), format);
    }

    /** All of it as one text, the same for the same particulars: for telling one request from another. */
    String fingerprint() {
        StringBuilder people = new StringBuilder(attendance.kind()).append('\n').append(attendance.minor());
        attendance
                .signatories()
                .forEach(person ->
                        people.append('\n').append(person.name()).append('\n').append(person.email()));
        return answers.texts() + "\n" + consents.agreed() + "\n" + contact.texts() + "\n" + people + "\n"
                + format.code();
    }
}

package org.praxiscms.core.booking.signatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.booking.intake.Flaw;
import org.praxiscms.core.text.EmailAddress;

/**
 * Who comes, and who has to confirm it, as it was sent. Nothing is known to be right until {@link #flaws} says so.
 *
 * @param kind {@link Attendance#code}; empty for what is usual
 * @param minor the minor's name; empty where none comes
 * @param signatories who has to confirm, in order
 */
public record AttendanceSheet(String kind, String minor, List<Person> signatories) {

    /** The longest name that is kept, in characters. */
    public static final int LONGEST_NAME = 120;

    private static final String FIELD = "attendance.";
    private static final AttendanceSheet EMPTY = new AttendanceSheet("", "", List.of());

    public AttendanceSheet {
        signatories = List.copyOf(signatories);
    }

    /** Somebody who has to confirm: what to call them, and where the mail goes. */
    public record Person(String name, String email) {

        /** Never who it is: it must not reach a log. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** Nothing said. */
    public static AttendanceSheet empty() {
        return EMPTY;
    }

    /** What is wrong with it. @param booker address of whoever books, as it was sent */
    public List<Flaw> flaws(WhoMayCome allowed, String booker) {
        Optional<Attendance> said = attendance(allowed);
        if (said.isEmpty()) {
            return List.of(new Flaw(FIELD + "kind", Flaw.Reason.NOT_OFFERED));
        }
        List<Flaw> flaws = new ArrayList<>();
        Attendance attendance = said.get();
        if (attendance == Attendance.MINOR) {
            name("minor", minor).ifPresent(flaws::add);
        } else if (!minor.isEmpty()) {
            flaws.add(new Flaw(FIELD + "minor", Flaw.Reason.NOT_ASKED));
        }
        int needed = allowed.signatories(attendance);
        // Each confirms for themselves. A guardian may be the very person who books; the other half of a couple is not.
        Set<String> addresses = new HashSet<>();
        if (attendance == Attendance.COUPLE) {
            EmailAddress.of(booker).map(EmailAddress::key).ifPresent(addresses::add);
        }
        for (int i = 0; i < Math.max(needed, signatories.size()); i++) {
            String at = "signatories." + i + ".";
            if (i >= needed) {
                flaws.add(new Flaw(FIELD + at + "name", Flaw.Reason.NOT_ASKED));
                return flaws;
            }
            Person person = i < signatories.size() ? signatories.get(i) : new Person("", "");
            name(at + "name", person.name()).ifPresent(flaws::add);
            email(at + "email", person.email(), addresses).ifPresent(flaws::add);
        }
        return flaws;
    }

    /** Who comes; empty when that may not come. */
    public Optional<Attendance> attendance(WhoMayCome allowed) {
        return kind.isEmpty()
                ? Optional.of(allowed.usual())
                : Attendance.of(kind).filter(allowed.kinds()::contains);
    }

    /** The addresses of all who have to confirm, as far as they are any. */
    public List<EmailAddress> addresses() {
        return signatories.stream()
                .flatMap(person -> EmailAddress.of(person.email()).stream())
                .toList();
    }

    private static Optional<Flaw> name(String field, String name) {
        if (name.isBlank()) {
            return Optional.of(new Flaw(FIELD + field, Flaw.Reason.MISSING));
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(new Flaw(FIELD + field, Flaw.Reason.LONG, LONGEST_NAME));
        }
        return name.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of(new Flaw(FIELD + field, Flaw.Reason.UNREADABLE))
                : Optional.empty();
    }

    private static Optional<Flaw> email(String field, String email, Set<String> before) {
        if (email.isBlank()) {
            return Optional.of(new Flaw(FIELD + field, Flaw.Reason.MISSING));
        }
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return Optional.of(new Flaw(FIELD + field, Flaw.Reason.NO_ADDRESS));
        }
        return before.add(address.get().key())
                ? Optional.empty()
                : Optional.of(new Flaw(FIELD + field, Flaw.Reason.REPEATED));
    }

    /** Never who it is: it must not reach a log. */
    @Override
    public String toString() {
        return "AttendanceSheet";
    }
}

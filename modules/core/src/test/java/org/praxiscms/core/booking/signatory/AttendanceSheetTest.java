package org.praxiscms.core.booking.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.intake.Flaw;

class AttendanceSheetTest {

    private static final WhoMayCome ALL = new WhoMayCome(EnumSet.allOf(Attendance.class), 2);
    private static final String BOOKER = "ann@example.org";

    @Test
    void oneAdultComesWhereNobodySaysOtherwise() {
        assertThat(AttendanceSheet.empty().flaws(WhoMayCome.adults(), BOOKER)).isEmpty();
        assertThat(AttendanceSheet.empty().attendance(ALL)).contains(Attendance.ADULT);
        WhoMayCome couples = new WhoMayCome(Set.of(Attendance.COUPLE), 1);
        assertThat(AttendanceSheet.empty().attendance(couples)).contains(Attendance.COUPLE);
        assertThat(AttendanceSheet.empty().flaws(couples, BOOKER))
                .extracting(Flaw::field)
                .containsExactly("attendance.signatories.0.name", "attendance.signatories.0.email");
    }

    @Test
    void aCoupleNeedsTheOtherWithAnAddressOfTheirOwn() {
        assertThat(couple("Robin", "robin@example.org").flaws(ALL, BOOKER)).isEmpty();
        assertThat(couple("Robin", " ANN@example.org ").flaws(ALL, BOOKER))
                .containsExactly(new Flaw("attendance.signatories.0.email", Flaw.Reason.REPEATED));
        assertThat(couple("x".repeat(121), "robin").flaws(ALL, BOOKER))
                .containsExactly(
                        new Flaw("attendance.signatories.0.name", Flaw.Reason.LONG, 120),
                        new Flaw("attendance.signatories.0.email", Flaw.Reason.NO_ADDRESS));
        assertThat(couple("Robin", "robin@example.org").flaws(WhoMayCome.adults(), BOOKER))
                .containsExactly(new Flaw("attendance.kind", Flaw.Reason.NOT_OFFERED));
    }

    @Test
    void oneAddressIsTheSameHoweverItIsTyped() {
        for (String typed : List.of("mailto:max@müller.de", "max@mu\u0308ller.de", "MAX@xn--mller-kva.de\u200B")) {
            assertThat(couple("Robin", typed).flaws(ALL, "max@müller.de"))
                    .containsExactly(new Flaw("attendance.signatories.0.email", Flaw.Reason.REPEATED));
        }
    }

    @Test
    void aMinorNeedsEveryGuardianAndAGuardianMayBook() {
        AttendanceSheet.Person ann = new AttendanceSheet.Person("Ann", BOOKER);
        AttendanceSheet.Person pat = new AttendanceSheet.Person("Pat", "pat@example.org");
        assertThat(new AttendanceSheet("minor", "Kim", List.of(ann, pat)).flaws(ALL, BOOKER))
                .isEmpty();
        assertThat(new AttendanceSheet("minor", "Kim", List.of(ann, ann)).flaws(ALL, BOOKER))
                .containsExactly(new Flaw("attendance.signatories.1.email", Flaw.Reason.REPEATED));
        assertThat(new AttendanceSheet("minor", "", List.of(ann, pat, pat)).flaws(ALL, BOOKER))
                .containsExactly(
                        new Flaw("attendance.minor", Flaw.Reason.MISSING),
                        new Flaw("attendance.signatories.2.name", Flaw.Reason.NOT_ASKED));
    }

    @Test
    void somebodyMayComeWithOneOrTwoGuardians() {
        assertThatThrownBy(() -> new WhoMayCome(Set.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WhoMayCome(Set.of(Attendance.MINOR), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WhoMayCome(Set.of(Attendance.MINOR), 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ALL.signatories(Attendance.MINOR)).isEqualTo(2);
    }

    @Test
    void nothingOfThePeopleReachesALog() {
        assertThat(couple("Robin", "robin@example.org").toString()).doesNotContain("Robin", "robin");
    }

    private static AttendanceSheet couple(String name, String email) {
        return new AttendanceSheet("couple", "", List.of(new AttendanceSheet.Person(name, email)));
    }
}

package org.praxiscms.core.booking.signatory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who an appointment type is for: at least one of adults, couples and minors; and how many guardians a minor needs. */
@Embeddable
public class WhoMayCome {

    /** Most guardians who have to confirm. */
    public static final int MOST_GUARDIANS = 2;

    @Column(name = "for_adults")
    private boolean adults;

    @Column(name = "for_couples")
    private boolean couples;

    @Column(name = "for_minors")
    private boolean minors;

    private int guardians;

    /**
     * @param kinds at least one
     * @param guardians how many have to confirm for a minor, 1–2
     * @throws IllegalArgumentException when nobody may come, or the number is out of its range
     */
    public WhoMayCome(Set<Attendance> kinds, int guardians) {
        if (kinds.isEmpty() || guardians < 1 || guardians > MOST_GUARDIANS) {
            throw new IllegalArgumentException("Somebody may come, with 1–2 guardians, not " + kinds + guardians);
        }
        this.adults = kinds.contains(Attendance.ADULT);
        this.couples = kinds.contains(Attendance.COUPLE);
        this.minors = kinds.contains(Attendance.MINOR);
        this.guardians = guardians;
    }

    protected WhoMayCome() {}

    /** One adult at a time: what most appointments are. */
    public static WhoMayCome adults() {
        return new WhoMayCome(EnumSet.of(Attendance.ADULT), 1);
    }

    /** All who may come, adults first; never empty. */
    public Set<Attendance> kinds() {
        Set<Attendance> kinds = EnumSet.noneOf(Attendance.class);
        if (adults) {
            kinds.add(Attendance.ADULT);
        }
        if (couples) {
            kinds.add(Attendance.COUPLE);
        }
        if (minors) {
            kinds.add(Attendance.MINOR);
        }
        return Collections.unmodifiableSet(kinds);
    }

    /** Who comes where nobody says otherwise. */
    public Attendance usual() {
        return kinds().iterator().next();
    }

    /** How many guardians have to confirm for a minor, 1–2. */
    public int guardians() {
        return guardians;
    }

    /** How many people have to confirm by mail. */
    public int signatories(Attendance attendance) {
        return switch (attendance) {
            case ADULT -> 0;
            case COUPLE -> 1;
            case MINOR -> guardians;
        };
    }
}

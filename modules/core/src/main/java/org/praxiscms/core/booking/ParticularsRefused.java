package org.praxiscms.core.booking;

import java.util.List;
import org.praxiscms.core.booking.intake.Flaw;

/** Something that the client handed in cannot be taken; nothing has been booked. */
public class ParticularsRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    public ParticularsRefused(List<Flaw> flaws) {
        super("Particulars cannot be taken: " + flaws.size());
        this.flaws = List.copyOf(flaws);
    }

    /** What is wrong; never empty. */
    public List<Flaw> flaws() {
        return flaws;
    }
}

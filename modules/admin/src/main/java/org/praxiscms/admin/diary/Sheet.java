package org.praxiscms.admin.diary;

import java.time.LocalDate;
import java.util.List;
import org.praxiscms.core.booking.slot.TimeSlot;

/**
 * What one column of the picture is made of.
 *
 * @param heading what stands above it
 * @param more the rest of the heading, for those who hear it
 * @param headingPath where the heading leads; empty for nowhere
 * @param practitioner id of whose it is; empty for several people's
 * @param open working time, in order, none touching another
 * @param happenings in order of time
 * @param away who of several people is not there that day, though the others may be
 * @param closed why the practice is closed that day; empty when it is not
 */
public record Sheet(
        String heading,
        String more,
        String headingPath,
        LocalDate date,
        String practitioner,
        List<TimeSlot> open,
        List<Happening> happenings,
        List<Away> away,
        String closed) {

    /** Somebody who is not there all day. @param path where there is more about it; empty for nowhere */
    public record Away(String text, String path) {}
}

package org.praxiscms.admin.form;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.templates.StaticTemplates;

/**
 * Somebody else has stored a thing while it was edited here: where the two differ, and the way on with either.
 *
 * @param mine what was entered, to be sent again as it is
 * @param path where the thing as it is stored is edited
 * @param version of what is stored
 * @param action where what was entered is sent again
 */
public record Conflict(List<Difference> differences, Values mine, String path, int version, String action) {

    /** Two forms of one thing that is edited and saved at one address. */
    public static Conflict between(EntryForm theirs, EntryForm mine, String path, int version) {
        return new Conflict(Difference.between(theirs, mine), mine.values(), path, version, path);
    }

    /** The same where what was entered is sent to another address. */
    public Conflict sentTo(String otherAction) {
        return new Conflict(differences, mine, path, version, otherAction);
    }

    /** Both beside each other, to choose from. */
    public Response page(Frame frame) {
        return Show.page(
                409,
                new StaticTemplates()
                        .conflict(frame, differences, action, Integer.toString(version), path, mine.entries()));
    }
}

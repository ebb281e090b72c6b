package org.praxiscms.admin.door;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.identity.SignedIn;

/** Says why a form was not let in, and gives back what it held. */
@ApplicationScoped
public class RefusalPages {

    private final Desk desk;

    @Inject
    public RefusalPages(Desk desk) {
        this.desk = desk;
    }

    protected RefusalPages() {
        this(null);
    }

    /**
     * @param action where the form was sent
     * @param ours whether a browser vouches that it was our own page's form: only then can it be sent again from here,
     *     for another site could have made up what it says
     */
    JteModel page(Optional<SignedIn> who, Values values, String action, boolean ours) {
        String heading = desk.text(who.isPresent() ? "refused.heading" : "refused.signedOut.heading");
        String message = desk.text(who.isPresent() ? "refused.message" : "refused.signedOut.message");
        boolean again = ours && !values.entries().isEmpty();
        List<Values.Entry> shown = action.equals("/admin/" + Admission.SIGN_IN) ? List.of() : values.entries();
        return new StaticTemplates()
                .refused(desk.frame(null, heading), message, action, again, values.version(), shown);
    }
}

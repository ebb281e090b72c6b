package org.praxiscms.admin.door;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;

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
     * The form of somebody who is signed in.
     *
     * @param action where the form was sent
     * @param ours whether a browser vouches that it was our own page's form: only then can it be sent again from here,
     *     for another site could have made up what it says
     */
    JteModel page(Values values, String action, boolean ours) {
        boolean again = ours && !values.entries().isEmpty();
        List<Values.Entry> shown = action.equals("/admin/" + Admission.SIGN_IN) ? List.of() : values.entries();
        return new StaticTemplates()
                .refused(
                        desk.frame(null, desk.text("refused.heading")),
                        desk.text("refused.message"),
                        action,
                        again,
                        values.version(),
                        shown);
    }

    /** Somebody's session had ended when their form came: they sign in, and what they wrote comes along. */
    JteModel ended(Kept kept, WayBack back) {
        return new StaticTemplates()
                .signin(
                        desk.frame(null, desk.text("refused.signedOut.heading")),
                        "",
                        "",
                        desk.text(kept.isNothing() ? "signIn.ended" : "signIn.kept"),
                        back.path(),
                        kept);
    }

    /** They have signed in: their form can be sent now, with one press of a button. */
    JteModel signedIn(Kept kept) {
        return new StaticTemplates()
                .refused(
                        desk.frame(null, desk.text("signIn.again.heading")),
                        desk.text("signIn.again.message"),
                        kept.action(),
                        true,
                        kept.version(),
                        kept.entries());
    }
}

package org.praxiscms.admin.door;

import gg.jte.models.runtime.JteModel;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.identity.SignedIn;
import org.praxiscms.core.privacy.Secret;

/**
 * Lets a form in only when it was made for this very session: every request that changes something carries the
 * session's form token, as the field {@code _form} or the header {@code X-Form-Token}. Sign-in, where there is no
 * session yet, must come from our own page (Fetch Metadata, Origin). What a refused form held is shown again.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 100)
@ApplicationScoped
public class FormGuard implements ContainerRequestFilter {

    private final Entered entered;
    private final RefusalPages refusals;

    @Context
    private HttpServletRequest request;

    @Inject
    public FormGuard(Entered entered, RefusalPages refusals) {
        this.entered = entered;
        this.refusals = refusals;
    }

    protected FormGuard() {
        this(null, null);
    }

    @Override
    public void filter(ContainerRequestContext asked) throws IOException {
        if (Admission.Method.safe(asked.getMethod())) {
            return;
        }
        entered.note(read(asked));
        if (Admission.isSignIn(asked) ? !SameOrigin.allows(asked) : !tokenFits(asked)) {
            asked.abortWith(Show.page(403, refusal(asked)));
        }
    }

    private JteModel refusal(ContainerRequestContext asked) {
        boolean ours = SameOrigin.isProven(asked);
        String action = request.getRequestURI();
        if (Desk.at(request).isPresent() || Admission.isSignIn(asked)) {
            return refusals.page(entered.values(), action, ours);
        }
        Kept kept = ours ? Kept.of(action, entered.values()) : Kept.NOTHING;
        return refusals.ended(kept, ours ? WayBack.from(asked.getHeaderString("Referer")) : WayBack.START);
    }

    private boolean tokenFits(ContainerRequestContext asked) {
        Optional<SignedIn> who = Desk.at(request);
        String field = entered.values().one(Values.TOKEN);
        String shown = field.isEmpty() ? asked.getHeaderString("X-Form-Token") : field;
        return who.isPresent() && Secret.same(who.get().formToken(), shown);
    }

    // A body that is no form is of no use anywhere in the admin.
    private static Values read(ContainerRequestContext asked) throws IOException {
        byte[] body = asked.getEntityStream().readAllBytes();
        MediaType type = asked.getMediaType();
        if (type == null && body.length == 0) {
            return Values.none();
        }
        if (type == null || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            throw new NotSupportedException();
        }
        try {
            return Values.parse(new String(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}

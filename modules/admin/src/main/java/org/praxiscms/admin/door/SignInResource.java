package org.praxiscms.admin.door;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.identity.Accounts;
import org.praxiscms.core.identity.PasswordHashingBusyException;
import org.praxiscms.core.identity.SignInSource;
import org.praxiscms.core.identity.SignInThrottledException;
import org.praxiscms.core.identity.SigningIn;
import org.praxiscms.web.ClientNetwork;

/** Signing in and out. */
@Path("/")
@RequestScoped
public class SignInResource {

    private static final int LONGEST = 300;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Accounts accounts;

    @Inject
    private SessionCookie cookie;

    @Inject
    private DeviceCookie device;

    @Inject
    private ClientNetwork network;

    @Inject
    private Entered entered;

    @Inject
    private RefusalPages refusals;

    @Inject
    private Desk desk;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpHeaders headers;

    @GET
    @Path(Admission.SIGN_IN)
    public Response form(@QueryParam("to") String to) {
        return Desk.at(request).isPresent()
                ? Response.seeOther(WayBack.of(to).uri()).build()
                : Show.page(page("", "", WayBack.of(to), Kept.NOTHING));
    }

    @POST
    @Path(Admission.SIGN_IN)
    public Response signIn() {
        Values values = entered.values();
        String email = values.one("email");
        String password = values.raw("password");
        WayBack back = WayBack.of(values.one("to"));
        // Another site could have made up what it says.
        Kept kept = SameOrigin.isProven(headers) ? Kept.carried(values) : Kept.NOTHING;
        try {
            return signingIn
                    .signIn(shortened(email), shortened(password), source())
                    .map(opened -> Response.fromResponse(entered(opened, back, kept))
                            .header(HttpHeaders.SET_COOKIE, cookie.carrying(opened.session()))
                            .header(HttpHeaders.SET_COOKIE, device.carrying(opened.device()))
                            .build())
                    .orElseGet(() -> Show.page(422, page(shortened(email), desk.text("signIn.wrong"), back, kept)));
        } catch (SignInThrottledException tooMany) {
            return later(429, tooMany.pause(), page(shortened(email), desk.text("signIn.throttled"), back, kept));
        } catch (PasswordHashingBusyException busy) {
            return later(
                    503,
                    PasswordHashingBusyException.PAUSE,
                    page(shortened(email), desk.text("signIn.busy"), back, kept));
        }
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        cookie.shownBy(request).ifPresent(accounts::signOut);
        return Response.seeOther(URI.create("/admin/sign-in"))
                .header(HttpHeaders.SET_COOKIE, cookie.forgetting())
                .build();
    }

    private SignInSource source() {
        return new SignInSource(network.network(request), device.shownBy(request));
    }

    private static Response later(int status, Duration pause, JteModel page) {
        return Response.fromResponse(Show.page(status, page))
                .header(HttpHeaders.RETRY_AFTER, pause.toSeconds())
                .build();
    }

    // What was written when the session had ended is not sent unasked: whoever has signed in may be somebody else.
    private Response entered(SigningIn.Opened opened, WayBack back, Kept kept) {
        if (kept.isNothing()) {
            return Response.seeOther(back.uri()).build();
        }
        Desk.seat(accounts.signedIn(opened.session()).orElseThrow(), request);
        return Show.page(refusals.signedIn(kept));
    }

    private JteModel page(String email, String problem, WayBack back, Kept kept) {
        boolean ended = cookie.shownBy(request).isPresent() && kept.isNothing();
        String lead = kept.isNothing() ? ended ? desk.text("signIn.ended") : "" : desk.text("signIn.kept");
        return new StaticTemplates()
                .signin(desk.frame(null, desk.text("signIn.heading")), email, problem, lead, back.path(), kept);
    }

    // Longer than any password: wrong in any case.
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}

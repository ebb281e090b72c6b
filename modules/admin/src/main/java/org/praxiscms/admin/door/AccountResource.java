package org.praxiscms.admin.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.identity.Accounts;
import org.praxiscms.core.identity.ChangingPassword;
import org.praxiscms.core.identity.PasswordHashingBusyException;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.identity.SignInThrottledException;
import org.praxiscms.core.identity.WeakPasswordException;

/** One's own account: password and open sessions. */
@Path("account")
@RequestScoped
@AllowedTo(Role.EDITOR)
public class AccountResource {

    private static final String PATH = "/admin/account";

    @Inject
    private Accounts accounts;

    @Inject
    private ChangingPassword changing;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    public Response account() {
        return page(200, new PasswordForm(desk.words(), Values.none()), Map.of());
    }

    @GET
    @Path("password")
    public Response back() {
        return Response.seeOther(URI.create(PATH)).build();
    }

    @POST
    @Path("password")
    public Response changePassword() {
        PasswordForm form = new PasswordForm(desk.words(), entered.values());
        Map<String, String> problems = form.problems();
        try {
            if (problems.isEmpty() && !changing.change(desk.who(), form.present(), form.next())) {
                problems.put("passwordPresent", desk.text("account.passwordPresent.wrong"));
            }
        } catch (WeakPasswordException weak) {
            problems.put("passwordNext", desk.text("account.passwordNext." + weak.reason()));
        } catch (SignInThrottledException tooMany) {
            return later(429, tooMany.pause(), form, "account.passwordPresent.throttled");
        } catch (PasswordHashingBusyException busy) {
            return later(503, PasswordHashingBusyException.PAUSE, form, "signIn.busy");
        }
        return problems.isEmpty() ? Notice.PASSWORD.at(PATH) : page(422, form, problems);
    }

    @POST
    @Path("other-sessions/removal")
    public Response endOtherSessions() {
        accounts.endOtherSessions(desk.who());
        return Notice.ENDED.at(PATH);
    }

    private Response later(int status, Duration pause, PasswordForm form, String reason) {
        return Response.fromResponse(page(status, form, Map.of("passwordPresent", desk.text(reason))))
                .header(HttpHeaders.RETRY_AFTER, pause.toSeconds())
                .build();
    }

    private Response page(int status, PasswordForm form, Map<String, String> problems) {
        return Show.page(
                status,
                new StaticTemplates()
                        .account(
                                desk.frame(Section.ACCOUNT, desk.text("account.heading")),
                                form.shown(PATH + "/password", desk.who().formToken(), -1, problems),
                                accounts.openSessions(desk.who())));
    }
}

package org.praxiscms.admin.form;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.core.form.FormKeys;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.privacy.Vault;

/** See {@link CreatedOnce}. Its priority puts it inside the transaction (Jakarta Transactions §3.7: 200). */
@CreatedOnce
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class CreatingOnce {

    @Inject
    private FormKeys keys;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @AroundInvoke
    Object attempt(InvocationContext call) throws Exception {
        Values values = entered.values();
        if (values.one(Values.ONCE).isEmpty()) {
            return call.proceed();
        }
        Secret form = secretOf(values);
        if (!keys.claim(form)) {
            return Response.seeOther(URI.create(keys.location(form).orElseThrow()))
                    .build();
        }
        Response response = (Response) call.proceed();
        if (response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()) {
            keys.keep(form, response.getLocation().toString());
        } else {
            keys.release(form);
        }
        return response;
    }

    // All that was entered is part of it: who goes back, changes something and sends again means something else.
    private Secret secretOf(Values values) {
        String all = values.entries().stream()
                .map(entry -> entry.name() + "=" + entry.text())
                .collect(Collectors.joining("\n"));
        return Vault.configured()
                .secretOf(String.join("\n", "form", desk.who().person().toString(), values.one(Values.ONCE), all));
    }
}

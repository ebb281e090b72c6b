package org.praxiscms.site;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads a form before anything is made of it, and refuses what is none: of another type, too long, or with a percent
 * sign that no two hexadecimal digits follow (URL Standard §1.3). Jersey finds that out while it makes the resource,
 * answers some of it with a 500, and logs hundreds of lines for every such request. No body at all is an empty form. What
 * was typed is composed here, see {@link FormText}.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
@ApplicationScoped
public class FormCheck implements ContainerRequestFilter {

    private static final MediaType FORM = MediaType.APPLICATION_FORM_URLENCODED_TYPE;

    @Override
    public void filter(ContainerRequestContext asked) throws IOException {
        boolean api = asked.getUriInfo().getPath().startsWith("api/");
        if (api || !asked.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        byte[] form = asked.getEntityStream().readAllBytes();
        if (form.length > 0 && !isForm(asked.getMediaType())) {
            throw new NotSupportedException();
        }
        if (!isWellFormed(form)) {
            throw new BadRequestException();
        }
        asked.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
        asked.setEntityStream(new ByteArrayInputStream(FormText.composed(form)));
    }

    // Browsers send forms in UTF-8, since all our pages are; nothing is of a type such as "*/*".
    private static boolean isForm(MediaType type) {
        return type != null
                && type.getType().equalsIgnoreCase(FORM.getType())
                && type.getSubtype().equalsIgnoreCase(FORM.getSubtype())
                && "utf-8".equalsIgnoreCase(type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8"));
    }

    static boolean isWellFormed(byte[] form) {
        for (int i = 0; i < form.length; i++) {
            if (form[i] == '%' && !(isHex(form, i + 1) && isHex(form, i + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(byte[] form, int at) {
        return at < form.length && Character.digit(form[at], 16) >= 0;
    }
}

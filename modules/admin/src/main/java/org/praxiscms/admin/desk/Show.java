package org.praxiscms.admin.desk;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Turns a template with its page into an answer. */
public final class Show {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Show() {}

    /** A page. */
    public static Response page(JteModel page) {
        return page(200, page);
    }

    /** A page that says something went wrong. */
    public static Response page(int status, JteModel page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        page.render(output);
        return Response.status(status).type(HTML).entity(output.toByteArray()).build();
    }
}

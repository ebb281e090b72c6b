package org.praxiscms.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.praxiscms.site.Document;

/** The description of the API (OpenAPI 3.1), written by hand and held against the routes by a test. */
@Path("openapi")
@RequestScoped
public class OpenApiResource {

    @GET
    public Document description() throws IOException {
        try (InputStream in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return Document.of(
                    "application/json;charset=UTF-8",
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    Set.of("practice"));
        }
    }
}

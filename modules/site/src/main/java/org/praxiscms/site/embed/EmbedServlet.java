package org.praxiscms.site.embed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The booking plug-in's script, for pages of any site: out of memory, without Jersey. */
@WebServlet("/embed.js")
public class EmbedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EmbedScript script;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Also for pages that isolate themselves (COEP), load it as a module or check its hash (SRI): it holds nothing
        // of the practice. What it may do there, the API decides by the page's origin.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Access-Control-Allow-Origin", "*");
        script.encoded().send(request, response);
    }
}

package org.praxiscms.admin.desk;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.praxiscms.web.Encoded;

/** The admin's static files at {@code /admin/assets/<hash>/<file>}: out of memory, without Jersey, without signing in. */
@WebServlet("/admin/assets/*")
public class AssetsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Encoded> file =
                Optional.ofNullable(request.getPathInfo()).flatMap(path -> Assets.at(path.substring(1)));
        if (file.isPresent()) {
            file.get().send(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentLength(0);
        }
    }
}

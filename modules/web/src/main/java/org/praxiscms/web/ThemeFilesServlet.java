package org.praxiscms.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Static files of the themes at {@code /themes/{theme}/{file}}: out of memory, without Jersey. */
@WebServlet("/themes/*")
public class ThemeFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Themes themes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Encoded> file = file(request.getPathInfo());
        if (file.isPresent()) {
            file.get().send(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentLength(0);
        }
    }

    private Optional<Encoded> file(String path) {
        int slash = path == null ? -1 : path.indexOf('/', 1);
        return slash < 0
                ? Optional.empty()
                : themes.files(path.substring(1, slash)).flatMap(files -> files.at(path.substring(slash + 1)));
    }
}

package org.praxiscms.web.management;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.setting.SettingRange;

/**
 * Keeps the operator's addresses and the public's apart: on the management port health and metrics answer (MicroProfile
 * Health and Metrics, by the server itself; the application's own figures before them) and nothing else, on any other port they do not exist.
 */
@Dependent
public class ManagementDoor implements Filter {

    /** Where the server serves them inside; the launcher's management commands name the same. */
    private static final String INSIDE = "/praxis-management";

    private static final Set<String> SERVED = Set.of("/health", "/health/live", "/health/ready", "/health/started");

    private static final String METRICS = "/metrics";

    @Inject
    private MetricsPage metrics;

    @Inject
    @ConfigProperty(name = "praxis.management.port")
    @SettingRange(least = 1, most = 65_535)
    private Optional<Integer> port;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path((HttpServletRequest) request);
        if (port.isPresent() && port.get() == request.getLocalPort()) {
            if (path.equals(METRICS)) {
                metrics(request, response);
            } else if (SERVED.contains(path)) {
                request.getRequestDispatcher(INSIDE + path).forward(request, response);
            } else {
                absent(response);
            }
        } else if (path.equals(INSIDE) || path.startsWith(INSIDE + "/")) {
            absent(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    // The application's figures, then the server's.
    private void metrics(ServletRequest request, ServletResponse response) throws IOException, ServletException {
        request.getRequestDispatcher(INSIDE + METRICS)
                .forward(request, new Preceded((HttpServletResponse) response, metrics.text()));
    }

    // Decoded and normalised, as servlets are matched: an encoded letter must not open the door.
    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    private static void absent(ServletResponse response) {
        ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}

package org.praxiscms.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.praxiscms.web.management.ManagementDoor;
import org.praxiscms.web.management.RequestCount;

/**
 * The way in for every request: the operator's door, the bound on bodies, the practice. One filter to the container,
 * since it announces each of its own to all who listen, before and after.
 */
public class Entrance implements Filter {

    private final RequestGuard guard = new RequestGuard();

    @Inject
    private ManagementDoor door;

    @Inject
    private TenantFilter tenant;

    @Inject
    private RequestCount requests;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain inside)
            throws IOException, ServletException {
        FilterChain practice = (guarded, answer) -> tenant.doFilter(guarded, answer, inside);
        HttpServletResponse own = new OwnWords((HttpServletRequest) request, (HttpServletResponse) response);
        door.doFilter(request, own, (admitted, answer) -> counted(admitted, answer, practice));
    }

    private void counted(ServletRequest request, ServletResponse response, FilterChain practice)
            throws IOException, ServletException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR; // when it ends with an exception
        try {
            guard.doFilter(request, response, practice);
            status = ((HttpServletResponse) response).getStatus();
        } finally {
            requests.count(status);
        }
    }
}

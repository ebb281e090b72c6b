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

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain inside)
            throws IOException, ServletException {
        FilterChain practice = (guarded, answer) -> tenant.doFilter(guarded, answer, inside);
        HttpServletResponse own = new OwnWords((HttpServletRequest) request, (HttpServletResponse) response);
        door.doFilter(request, own, (admitted, answer) -> guard.doFilter(admitted, answer, practice));
    }
}

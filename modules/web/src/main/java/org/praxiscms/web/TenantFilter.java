package org.praxiscms.web;

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
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.praxiscms.core.tenant.HostName;
import org.praxiscms.core.tenant.NeutralLinks;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;

/**
 * The first thing a request meets: its host decides the practice, once and for the whole request. A host that no
 * practice owns gets a 404 that names nobody; a practice's other hosts lead to its canonical one.
 */
@Dependent
public class TenantFilter implements Filter {

    private static final byte[] NOBODY = ("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                    + "<title>Not found</title></head><body><main><h1>Not found</h1></main></body></html>")
            .getBytes(StandardCharsets.UTF_8);

    // RFC 6797; only for the host itself, since others below it may not be ours
    private static final String HSTS = "max-age=31536000";

    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    private Tenants tenants;

    @Inject
    private PublicAddress address;

    @Inject
    private NeutralLinks neutral;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        SecurityHeaders.on(answer);
        Optional<HostName> host = HostName.of(((HttpServletRequest) request).getHeader("Host"));
        Optional<Tenant> tenant = host.flatMap(tenants::at);
        if (host.filter(neutral::isNeutral).isPresent()) {
            follow((HttpServletRequest) request, answer);
            return;
        }
        if (tenant.isEmpty()) {
            absent(answer);
            return;
        }
        if (address.secure(tenant.get())) {
            answer.setHeader("Strict-Transport-Security", HSTS);
        }
        if (host.get().equals(tenant.get().canonicalHost())) {
            within(tenant.get(), request, response, chain);
        } else {
            redirect(tenant.get(), (HttpServletRequest) request, answer);
        }
    }

    private static void absent(HttpServletResponse answer) throws IOException {
        answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        answer.setContentType("text/html;charset=UTF-8");
        answer.setContentLength(NOBODY.length);
        answer.getOutputStream().write(NOBODY);
    }

    /** A link in a discreet mail: the practice's host is told to nobody but who follows it. */
    private void follow(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        Optional<String> target = neutral.target(request.getRequestURI());
        answer.setHeader("Cache-Control", "no-store");
        if (target.isEmpty()) {
            absent(answer);
            return;
        }
        answer.setStatus(HttpServletResponse.SC_FOUND);
        answer.setHeader("Location", target.get());
        answer.setContentLength(0);
    }

    /** Every address has one host: links, caches and search engines know a page by it (RFC 9110 §15.4.9). */
    private void redirect(Tenant tenant, HttpServletRequest request, HttpServletResponse answer) {
        String query = request.getQueryString();
        answer.setStatus(PERMANENT_REDIRECT);
        answer.setHeader("Location", address.of(tenant) + request.getRequestURI() + (query == null ? "" : '?' + query));
        answer.setHeader("Cache-Control", "no-cache");
        answer.setContentLength(0);
    }

    private static void within(Tenant tenant, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            TenantScope.within(tenant, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}

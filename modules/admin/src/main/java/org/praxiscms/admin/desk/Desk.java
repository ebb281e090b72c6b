package org.praxiscms.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.identity.SignedIn;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;

/** Who is at work in this request, and in which practice: read once, in a transaction of its own. */
@RequestScoped
public class Desk {

    private static final String WHO = SignedIn.class.getName();

    @Inject
    private Practices practices;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Practice.Identity identity;

    /** Notes who is at work, for the rest of the request. */
    public static void seat(SignedIn who, HttpServletRequest request) {
        request.setAttribute(WHO, who);
    }

    /** Who is at work; empty while nobody has signed in. */
    public static Optional<SignedIn> at(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(WHO));
    }

    /** Reads the practice; before a page's own transaction may fail. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open() {
        if (identity == null) {
            identity = practices.current().identity();
        }
    }

    /** @throws IllegalStateException while nobody has signed in */
    public SignedIn who() {
        return at(request).orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
    }

    public Words words() {
        return new Words(new Texts(identity.locale()), identity.timeZone(), identity.currency(), clock.instant());
    }

    public String text(String key, Object... arguments) {
        return words().text(key, arguments);
    }

    /** What surrounds a page; what the address says has been done is said on it. */
    public Frame frame(Section section, String title) {
        return new Frame(
                words(),
                identity.name(),
                address.of(TenantScope.current()) + "/",
                at(request).orElse(null),
                section,
                title,
                List.of(),
                notice());
    }

    /** What surrounds a page below a section's first one. */
    public Frame frameUnder(Section section, String title) {
        return frame(section, title).under(text(section.key()), section.path());
    }

    private String notice() {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Notice.in(query).map(notice -> text("notice." + notice.code())).orElse("");
    }
}

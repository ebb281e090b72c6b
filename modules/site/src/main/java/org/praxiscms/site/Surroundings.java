package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.page.Page;
import org.praxiscms.core.page.Pages;
import org.praxiscms.core.practice.Address;
import org.praxiscms.core.practice.Home;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.practice.WebOrigin;
import org.praxiscms.theme.Link;

/** Reads what surrounds every page of the entered practice. */
@ApplicationScoped
public class Surroundings {

    private static final Set<String> KINDS = Set.of("practice", "page", "calltoaction");

    private final Practices practices;
    private final Pages pages;
    private final CallsToAction callsToAction;

    @Inject
    public Surroundings(Practices practices, Pages pages, CallsToAction callsToAction) {
        this.practices = practices;
        this.pages = pages;
        this.callsToAction = callsToAction;
    }

    protected Surroundings() {
        this(null, null, null);
    }

    /**
     * What surrounds a page, as plain values.
     *
     * @param menu pages of the main navigation
     * @param footer all other pages
     * @param invitation the default call-to-action
     * @param embeddingOrigins sites of others that may show the booking
     */
    public record Facts(
            Practice.Identity identity,
            Address address,
            Practice.Safety safety,
            Home home,
            List<Link> menu,
            List<Link> footer,
            Optional<CallToAction> invitation,
            List<WebOrigin> embeddingOrigins) {}

    /** Reads it, in the running transaction or one of its own. */
    @Transactional
    public Facts read() {
        Practice practice = practices.current();
        List<Page> all = pages.all();
        return new Facts(
                practice.identity(),
                practice.address(),
                practice.safety(),
                practice.home(),
                all.stream().filter(Page::inMenu).map(Surroundings::link).toList(),
                all.stream()
                        .filter(page -> !page.inMenu())
                        .map(Surroundings::link)
                        .toList(),
                callsToAction.ofPractice(),
                practice.embeddingOrigins());
    }

    /** Whether a changed key touches what surrounds every page. */
    static boolean matters(String key) {
        int colon = key.indexOf(':');
        return KINDS.contains(colon < 0 ? key : key.substring(0, colon));
    }

    private static Link link(Page page) {
        return Link.to(page.wording().menuLabel(), "/" + page.slug());
    }
}

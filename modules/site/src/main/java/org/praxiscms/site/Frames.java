package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.practice.Address;
import org.praxiscms.core.tenant.Changed;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantMemory;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.PhoneNumber;
import org.praxiscms.theme.Contact;
import org.praxiscms.theme.CrisisLine;
import org.praxiscms.theme.Frame;
import org.praxiscms.theme.Head;
import org.praxiscms.theme.Invitation;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.SafeJson;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.Safety;
import org.praxiscms.theme.Site;
import org.praxiscms.theme.Texts;
import org.praxiscms.web.Themes;

/**
 * What surrounds every page of the entered practice: name, navigation, crisis help. Read once and kept until the
 * practice, its pages or its calls-to-action change.
 */
@ApplicationScoped
public class Frames {

    private static final int MOST_KEPT = 5_000;

    private final Surroundings surroundings;
    private final PublicAddress address;
    private final Themes themes;
    private final TenantMemory<Class<Surroundings.Facts>, Surroundings.Facts> known =
            new TenantMemory<>(MOST_KEPT, (all, key) -> Surroundings.matters(key));

    @Inject
    public Frames(Surroundings surroundings, PublicAddress address, Themes themes) {
        this.surroundings = surroundings;
        this.address = address;
        this.themes = themes;
    }

    protected Frames() {
        this(null, null, null);
    }

    /** What a page says of itself, to be framed. */
    public record About(
            String title,
            String description,
            String path,
            boolean indexed,
            String type,
            String json,
            boolean sensitive) {

        /** An ordinary public page. */
        public static About page(String title, String description, String path) {
            return new About(title, description, path, true, "website", "", false);
        }

        /** A page that search engines must not list. */
        public static About unlisted(String title, String path) {
            return new About(title, "", path, false, "website", "", false);
        }

        /** The same with schema.org data. */
        public About describedBy(String newJson) {
            return new About(title, description, path, indexed, type, newJson, sensitive);
        }

        /** The same on a page that carries the exit. */
        public About sensitive(boolean yes) {
            return new About(title, description, path, indexed, type, json, yes);
        }
    }

    /** The frame of a page. */
    public Frame of(About about) {
        Surroundings.Facts practice = facts();
        Words words = words();
        String name = practice.identity().name();
        String title = about.title().equals(name) ? name : about.title() + " – " + name;
        Head head = new Head(
                title,
                shortened(about.description()),
                new SafeUrl(url(about.path())),
                about.indexed(),
                about.type(),
                new SafeJson(about.json()));
        return new Frame(
                site(practice),
                head,
                menu(practice, words, about.path()),
                practice.footer().stream().map(page -> link(page, about.path())).toList(),
                Link.to(words.text("nav.book"), "/book"),
                safety(practice, about.sensitive()),
                words.texts());
    }

    /**
     * The frame of a page of booking: not listed by search engines, and with the exit, since booking may follow a sensitive
     * article (visitor safety 1).
     */
    public Frame ofBooking(String title, String path) {
        return ofBooking(title, path, false);
    }

    /** The same of what can be booked, and when: search engines may list it, by its address without a query. */
    public Frame ofOffer(String title, String path) {
        return ofBooking(title, path, true);
    }

    private Frame ofBooking(String title, String path, boolean indexed) {
        String description =
                words().text("booking.description", facts().identity().name());
        return of(new About(title, description, path, indexed, "website", "", true));
    }

    /** The words of the practice's language, its formats and its zone. */
    public Words words() {
        Surroundings.Facts practice = facts();
        return new Words(
                new Texts(practice.identity().locale()),
                practice.identity().timeZone(),
                practice.identity().currency());
    }

    /** The theme the practice wears. */
    public String theme() {
        return facts().identity().theme();
    }

    /** Name, address and front page of the practice. */
    public Surroundings.Facts facts() {
        return known.get(Surroundings.Facts.class).orElseGet(this::learn);
    }

    private Surroundings.Facts learn() {
        long begun = known.now();
        Surroundings.Facts read = surroundings.read();
        known.put(Surroundings.Facts.class, read, begun);
        return read;
    }

    /** The practice's default call-to-action. */
    public Optional<Invitation> invitation() {
        return facts().invitation().map(call -> Invitations.of(call, null));
    }

    /** The call-to-action an article ends in: its own, or the default. */
    public Optional<Invitation> invitation(Article article) {
        return article.callToAction().or(facts()::invitation).map(call -> Invitations.of(call, article));
    }

    /** The absolute address of a path. */
    public String url(String path) {
        return address.of(TenantScope.current()) + path;
    }

    void changed(@Observes Changed change) {
        known.changed(change);
    }

    private Site site(Surroundings.Facts practice) {
        Address at = practice.address();
        String theme = themes.named(practice.identity().theme()).name();
        return new Site(
                practice.identity().name(),
                practice.identity().tagline(),
                new Contact(
                        at.street(),
                        at.postalCode(),
                        at.city(),
                        at.country(),
                        at.phone(),
                        new SafeUrl(PhoneNumber.uri(at.phone())),
                        EmailAddress.shown(at.email()),
                        new SafeUrl(EmailAddress.of(at.email())
                                .map(EmailAddress::mailto)
                                .orElse("mailto:" + at.email())),
                        at.directions()),
                "/themes/" + theme,
                themes.version(theme),
                themes.version(Themes.SHARED));
    }

    private static List<Link> menu(Surroundings.Facts practice, Words words, String path) {
        List<Link> menu = new ArrayList<>();
        menu.add(link(words.text("nav.articles"), "/articles", path));
        menu.add(link(words.text("nav.services"), "/services", path));
        menu.add(link(words.text("nav.team"), "/team", path));
        practice.menu().forEach(page -> menu.add(link(page, path)));
        menu.add(link(words.text("nav.search"), "/search", path));
        return menu;
    }

    private static Link link(Link page, String path) {
        return link(page.label(), page.url().value(), path);
    }

    private static Link link(String label, String url, String path) {
        return new Link(label, new SafeUrl(url), url.equals(path));
    }

    private static Safety safety(Surroundings.Facts practice, boolean sensitive) {
        return new Safety(
                sensitive,
                new SafeUrl(practice.safety().exitUrl()),
                practice.safety().emergencyNote(),
                practice.safety().crisisLines().stream()
                        .map(line -> new CrisisLine(
                                line.name(), line.number(), new SafeUrl(line.address()), line.hours(), line.note()))
                        .toList());
    }

    private static String shortened(String description) {
        if (description.length() <= 160) {
            return description;
        }
        int end = description.lastIndexOf(' ', 157);
        return description.substring(0, end < 100 ? 157 : end) + " …";
    }
}

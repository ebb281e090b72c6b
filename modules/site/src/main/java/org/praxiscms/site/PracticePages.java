package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.page.Page;
import org.praxiscms.core.practice.Home;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.service.Service;
import org.praxiscms.core.service.Services;
import org.praxiscms.theme.HomePage;
import org.praxiscms.theme.Invitation;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.PractitionerPage;
import org.praxiscms.theme.Section;
import org.praxiscms.theme.ServicePage;
import org.praxiscms.theme.ServicesPage;
import org.praxiscms.theme.TeamPage;
import org.praxiscms.theme.TextPage;

/** Makes the pages a practice presents itself with: home, team, services, texts. */
@ApplicationScoped
public class PracticePages {

    private static final int NEWEST = 3;

    private final Articles articles;
    private final Practitioners practitioners;
    private final Services services;
    private final AppointmentTypes types;
    private final Frames frames;
    private final Readings readings;

    @Inject
    public PracticePages(
            Articles articles,
            Practitioners practitioners,
            Services services,
            AppointmentTypes types,
            Frames frames,
            Readings readings) {
        this.articles = articles;
        this.practitioners = practitioners;
        this.services = services;
        this.types = types;
        this.frames = frames;
        this.readings = readings;
    }

    protected PracticePages() {
        this(null, null, null, null, null, null);
    }

    Answer home() {
        Words words = frames.words();
        Surroundings.Facts practice = frames.facts();
        Home home = practice.home();
        List<Article> newest = articles.published(0, NEWEST);
        List<Service> offered = services.all();
        List<Practitioner> team = practitioners.all();
        Frames.About about = Frames.About.page(practice.identity().name(), home.lead(), "/")
                .describedBy(StructuredData.practice(practice, frames.url("/")));
        HomePage page = new HomePage(
                frames.of(about),
                home.heading(),
                home.lead(),
                home.sections().stream()
                        .map(section -> new Section(section.heading(), readings.html(section.body())))
                        .toList(),
                Teasers.articles(newest, words),
                Teasers.services(offered, words),
                Teasers.people(team, words),
                invitation());
        Made made = Made.withFrame()
                .endingIn(practice.invitation())
                .ofAll(Article.class)
                .of(newest)
                .ofAll(Service.class)
                .of(offered)
                .of(types(offered))
                .ofAll(Practitioner.class)
                .of(team);
        newest.forEach(article -> made.of(article.topics()));
        return Answer.published(page, made.keys());
    }

    Answer team() {
        Words words = frames.words();
        List<Practitioner> team = practitioners.all();
        String heading = words.text("team.heading");
        String lead = words.text("team.lead");
        TeamPage page = new TeamPage(
                frames.of(Frames.About.page(heading, lead, "/team")), heading, lead, Teasers.people(team, words));
        return Answer.published(
                page, Made.withFrame().ofAll(Practitioner.class).of(team).keys());
    }

    Answer practitioner(Practitioner practitioner) {
        Words words = frames.words();
        Practitioner.Profile profile = practitioner.profile();
        List<Article> written = articles.published(practitioner, NEWEST);
        List<AppointmentType> bookable = types.offered().stream()
                .filter(type -> type.practitioners().contains(practitioner))
                .toList();
        PractitionerPage page = new PractitionerPage(
                frames.of(Frames.About.page(profile.name(), profile.summary(), "/team/" + practitioner.slug())),
                Teasers.person(practitioner, words),
                readings.html(profile.body()),
                Teasers.topics(practitioner.topics()),
                Teasers.articles(written, words),
                bookable.isEmpty()
                        ? null
                        : Link.to(
                                words.text("team.book", profile.name()), "/book?practitioner=" + practitioner.slug()));
        Made made = Made.withFrame()
                .of(practitioner)
                .of(practitioner.topics())
                .ofAll(Article.class)
                .of(written)
                .ofAll(AppointmentType.class)
                .of(types.all());
        written.forEach(article -> made.of(article.topics()));
        return Answer.published(page, made.keys());
    }

    Answer services() {
        Words words = frames.words();
        List<Service> offered = services.all();
        String heading = words.text("services.heading");
        String lead = words.text("services.lead");
        ServicesPage page = new ServicesPage(
                frames.of(Frames.About.page(heading, lead, "/services")),
                heading,
                lead,
                Teasers.services(offered, words),
                invitation());
        return Answer.published(
                page,
                Made.withFrame()
                        .ofAll(Service.class)
                        .of(offered)
                        .of(types(offered))
                        .endingIn(frames.facts().invitation())
                        .keys());
    }

    Answer service(Service service) {
        Words words = frames.words();
        Service.Description description = service.description();
        Optional<AppointmentType> type = service.appointmentType();
        ServicePage page = new ServicePage(
                frames.of(Frames.About.page(description.name(), description.summary(), "/services/" + service.slug())),
                Teasers.service(service, words),
                readings.html(description.body()),
                type.filter(AppointmentType::offered)
                        .map(found -> Link.to(words.text("services.book"), "/book/" + found.slug()))
                        .orElse(null),
                type.isPresent() ? null : invitation());
        return Answer.published(
                page,
                Made.withFrame()
                        .of(service)
                        .of(type.stream().toList())
                        .endingIn(frames.facts().invitation())
                        .keys());
    }

    Answer text(Page text) {
        Page.Wording wording = text.wording();
        TextPage page = new TextPage(
                frames.of(Frames.About.page(wording.title(), wording.lead(), "/" + text.slug())),
                wording.title(),
                wording.lead(),
                readings.html(Fees.in(wording.body(), types.all(), frames.words())));
        return Answer.published(
                page,
                Made.withFrame()
                        .of(text)
                        .ofAll(AppointmentType.class)
                        .of(types.all())
                        .keys());
    }

    // What a service costs is said by its appointment type.
    private static List<AppointmentType> types(List<Service> services) {
        return services.stream()
                .flatMap(service -> service.appointmentType().stream())
                .toList();
    }

    private Invitation invitation() {
        return frames.invitation().orElse(null);
    }
}

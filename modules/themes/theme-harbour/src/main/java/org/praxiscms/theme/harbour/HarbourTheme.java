package org.praxiscms.theme.harbour;

import java.util.List;
import org.praxiscms.theme.ArticlePage;
import org.praxiscms.theme.ArticlesPage;
import org.praxiscms.theme.BookPage;
import org.praxiscms.theme.BookingPage;
import org.praxiscms.theme.DetailsPage;
import org.praxiscms.theme.ErrorPage;
import org.praxiscms.theme.Frame;
import org.praxiscms.theme.HomePage;
import org.praxiscms.theme.PractitionerPage;
import org.praxiscms.theme.SearchPage;
import org.praxiscms.theme.ServicePage;
import org.praxiscms.theme.ServicesPage;
import org.praxiscms.theme.SignaturePage;
import org.praxiscms.theme.TeamPage;
import org.praxiscms.theme.TextPage;
import org.praxiscms.theme.Theme;
import org.praxiscms.theme.TimesPage;
import org.praxiscms.theme.View;
import org.praxiscms.theme.WishPage;
import org.praxiscms.theme.harbour.templates.StaticTemplates;
import org.praxiscms.theme.harbour.templates.Templates;

/**
 * Harbour: fog white and deep harbour blue under a large grotesque, lists ruled like a tide table, and one orange that
 * is kept for the call-to-action, a buoy on the water. Each page is the template of the same name.
 */
public final class HarbourTheme implements Theme {

    private final Templates templates = new StaticTemplates();

    @Override
    public String name() {
        return "harbour";
    }

    @Override
    public List<String> firstFonts() {
        return List.of("fonts/figtree-core-2.woff2", "fonts/bricolage-grotesque-core-2.woff2");
    }

    @Override
    public View header(Frame frame) {
        return templates.header(frame)::render;
    }

    @Override
    public View footer(Frame frame) {
        return templates.footer(frame)::render;
    }

    @Override
    public View home(HomePage page) {
        return templates.home(page)::render;
    }

    @Override
    public View articles(ArticlesPage page) {
        return templates.articles(page)::render;
    }

    @Override
    public View article(ArticlePage page) {
        return templates.article(page)::render;
    }

    @Override
    public View team(TeamPage page) {
        return templates.team(page)::render;
    }

    @Override
    public View practitioner(PractitionerPage page) {
        return templates.practitioner(page)::render;
    }

    @Override
    public View services(ServicesPage page) {
        return templates.services(page)::render;
    }

    @Override
    public View service(ServicePage page) {
        return templates.service(page)::render;
    }

    @Override
    public View text(TextPage page) {
        return templates.text(page)::render;
    }

    @Override
    public View search(SearchPage page) {
        return templates.search(page)::render;
    }

    @Override
    public View book(BookPage page) {
        return templates.book(page)::render;
    }

    @Override
    public View times(TimesPage page) {
        return templates.times(page)::render;
    }

    @Override
    public View details(DetailsPage page) {
        return templates.details(page)::render;
    }

    @Override
    public View booking(BookingPage page) {
        return templates.booking(page)::render;
    }

    @Override
    public View wish(WishPage page) {
        return templates.wish(page)::render;
    }

    @Override
    public View signature(SignaturePage page) {
        return templates.signature(page)::render;
    }

    @Override
    public View error(ErrorPage page) {
        return templates.error(page)::render;
    }
}
